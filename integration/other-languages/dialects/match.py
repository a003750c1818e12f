"""Matches texts with patterns, as Python's `re` reads them.

Reads lines of a pattern and a text, each in base64; writes 1 or 0 for each.
"""

import base64
import re
import sys

for line in sys.stdin:
    pattern, text = (base64.b64decode(part).decode("utf-8") for part in line.rstrip("\n").split(" "))
    print(1 if re.search(pattern, text) else 0)
