from workbench.domain.documents import Role
from workbench.services.intake import importing
from workbench.services.sources import letters


def _kept(archive, case, tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return importing.keep(archive, case.id, Role.SOURCE, importing.prepare(path)).document


def test_a_passage_uses_the_acronyms_of_its_own_document(archive, case, tmp_path):
    harbour = _kept(archive, case, tmp_path, "a.txt", "The Harbour Repair Board (HRB) met. The HRB hired divers.")
    hill = _kept(archive, case, tmp_path, "b.txt", "The Hill Road Bureau (HRB) met. The HRB hired masons.")
    with archive.read() as session:
        assert letters.used_in(session, harbour, "The HRB hired divers.") == (("HRB", "Harbour Repair Board"),)
        assert letters.used_in(session, hill, "The HRB hired masons.") == (("HRB", "Hill Road Bureau"),)
        assert letters.used_in(session, harbour, "They hired divers.") == ()
        assert letters.used_in(session, None, "The HRB hired divers.") == ()
