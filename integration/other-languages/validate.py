"""Validates documents with a schema as Referral Kit publishes it.

    python3 validate.py SCHEMA DOCUMENT...

Prints a line for each document; exit status 1 when one is invalid. Needs jsonschema 4.0 or later: Debian and
Ubuntu have it as python3-jsonschema.
"""

import json
import sys

from jsonschema import Draft202012Validator


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


schema, *documents = sys.argv[1:]
Draft202012Validator.check_schema(read(schema))
validator = Draft202012Validator(read(schema))
status = 0
for document in documents:
    fault = next(validator.iter_errors(read(document)), None)
    if fault is None:
        print(f"valid    {document}")
    else:
        status = 1
        print(f"invalid  {document}: {fault.json_path}: {fault.message[:100]}")
sys.exit(status)
