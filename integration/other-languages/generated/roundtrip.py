"""Reads documents with the generated classes and writes them again: a line of JSON for each.

    python3 roundtrip.py FOLDER TYPE DOCUMENT...
"""

import importlib
import json
import sys

folder, name, *documents = sys.argv[1:]
sys.path.insert(0, folder)
kind = getattr(importlib.import_module("generated"), name)
for document in documents:
    with open(document, encoding="utf-8") as file:
        print(json.dumps(kind.from_dict(json.load(file)).to_dict()))
