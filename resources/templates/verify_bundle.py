"""Checks a case bundle with Python alone: python3 verify.py BUNDLE.zip (or, unpacked, python3 verify.py FOLDER).

Says whether each file is there and as it was written, and whether each claim and each passage of evidence stands in its
document's text where it says. Needs no network and nothing but Python 3.8 or newer.
"""

import hashlib
import json
import os
import pathlib
import sys
import zipfile


def check(names, read):
    manifest = json.loads(read("manifest.json"))
    listed = manifest["files"]
    for name in sorted(set(names) - set(listed) - {"manifest.json"}):
        yield name + " is not in the manifest."
    for name, said in sorted(listed.items()):
        if name not in names:
            yield name + " is missing."
        elif hashlib.sha256(read(name)).hexdigest() != said["sha256"]:
            yield name + " is not as it was written."
    case = json.loads(read("case.json"))
    texts = {}
    for document in case["documents"]:
        sha256 = document["sha256"]
        text = json.loads(read("texts/" + sha256 + ".json"))["text"]
        texts[sha256] = text
        if hashlib.sha256(text.encode("utf-8")).hexdigest() != document["text_sha256"]:
            yield document["file"] + ": its text is not as it was extracted."
        original = "originals/" + sha256
        if original in listed and listed[original]["sha256"] != sha256:
            yield document["file"] + ": its original is another file."
    for kind in ("claims", "evidence"):
        for row in case[kind]:
            text = texts.get(row["document_id"], "")
            if text[row["start"]:row["end"]] != row["quote"]:
                yield kind + " " + row["uid"] + " does not stand where it says."


def main(path):
    if os.path.isdir(path):
        found = [os.path.join(at, name) for at, _, files in os.walk(path) for name in files]
        names = [os.path.relpath(name, path).replace(os.sep, "/") for name in found]
        problems = list(check(names, lambda name: pathlib.Path(path, name).read_bytes()))
    else:
        with zipfile.ZipFile(path) as bundle:
            problems = list(check(bundle.namelist(), bundle.read))
    for problem in problems:
        sys.stdout.write(problem + "\n")
    sys.stdout.write(f"{len(problems)} problems were found.\n" if problems else "The bundle is whole.\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))))
