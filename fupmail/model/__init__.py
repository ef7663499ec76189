"""The frozen values that flow through the house, in the order in which they come to be.

`mailbox` is what backends give, `facts` is what a message was understood to say, `follow_up` is what
a client is owed, `plan` is what a run would write, `record` is what runs and the user did.
"""
