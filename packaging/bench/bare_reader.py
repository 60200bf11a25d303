"""The floor of reading: JSON lines in, their words counted, JSON lines out."""

import json
import sys

for line in sys.stdin:
    posting = json.loads(line)
    words = posting["text"].casefold().split()
    sys.stdout.write(json.dumps({**posting, "words": len(set(words))}) + "\n")
    sys.stdout.flush()
