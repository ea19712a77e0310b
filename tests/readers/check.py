"""Reads the files that Cairn gives away with readers that nobody here wrote, and holds them against what the person said.

Usage: python check.py FOLDER SCHEMA. The last line counts what passed, as Rust's tests do.
"""

import sys
import traceback
from pathlib import Path

import calendars
import documents
import records
import tables

CHECKS = [calendars, tables, documents, records]


def main(folder: Path, schema: Path) -> int:
    passed, failed = 0, 0
    for module in CHECKS:
        for name, check in vars(module).items():
            if not name.startswith("check_"):
                continue
            try:
                check(folder, schema)
            except Exception:  # noqa: BLE001 - whatever a reader says is told
                failed += 1
                print(f"{module.__name__}::{name[6:]} did not pass")
                traceback.print_exc(file=sys.stdout)
            else:
                passed += 1
                print(f"{module.__name__}::{name[6:]} ... ok")
    print(f"test result: {'FAILED' if failed else 'ok'}. {passed} passed; {failed} failed; 0 ignored")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
