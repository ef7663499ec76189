"""What a run says of what it could not do, where nobody asked it to say more."""

from tests.cli.conftest import MAIL


def test_a_quiet_run_names_every_client_for_whom_something_failed_and_does_the_rest(in_folder, folder):
    second = MAIL.replace("acme.example", "umbra.example").replace("p1@here", "p2@here")
    (folder / "mail.mbox").write_text(MAIL + second.replace("Dana Roth", "Omar Haddad"))
    (folder / "fupmail").mkdir()
    (folder / "fupmail/drafts").write_text("no folder")
    said = in_folder("sync", "--quiet")
    assert (said.code, said.out) == (7, "")
    head, *lines, end = said.err.splitlines()
    told = [line for line in lines if not line.startswith("    ")]  # the rest of a long one hangs in
    assert head == "fupmail: 2 of 4 could not be done:"
    assert [line.split(",")[0] for line in sorted(told)] == [
        "  Dana Roth <dana@acme.example>",
        "  Omar Haddad <dana@umbra.example>",
    ]
    assert all("proposal:" in line for line in told)
    assert " ".join(said.err.split()).count("cannot be written to") == 2
    assert "next run" in end
    assert len(list((folder / "fupmail/holds").iterdir())) == 2
