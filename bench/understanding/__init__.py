"""What the product understands, measured on real mail beside what libraries understand of the same."""
