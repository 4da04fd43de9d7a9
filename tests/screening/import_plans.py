"""What the tests of the import ask a plan, and the person most of their sheets hold."""

T = "Nama,E-mail,No. HP,Tanggal Lamaran\n"


def found(plan):
    """(cell, code) of everything that stops an import."""
    return {(problem.cell, problem.code) for problem in plan.blocking}


def people(plan):
    return [(person.name, person.email, person.phone_key) for person in plan.people]


SITI = ("Siti", "s@x.example", "628123456789")
