import runpy


def test_the_committed_pdf_is_what_its_script_writes(root):
    made = runpy.run_path(str(root / "packaging" / "sample_pdf.py"))
    assert made["TARGET"].read_bytes() == made["document"]()
