#!/usr/bin/env python3
"""Checks the records of the seed articles against schemas/extraction-record.schema.json. usage: schema.py ATTACHE

Needs Python's jsonschema; without it nothing is checked, which is said. The tests compare the schema's keys and words
with the program's in any case.
"""
import json, pathlib, subprocess, sys

try:
    import jsonschema
except ImportError:
    print("schema: skipped, as Python's jsonschema is not installed (apt: python3-jsonschema)")
    sys.exit(0)


def main():
    schema = json.loads(pathlib.Path("schemas/extraction-record.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    run = subprocess.run([sys.argv[1], "extract", "seeds/articles"], check=True, stdout=subprocess.PIPE)
    records = [json.loads(line) for line in run.stdout.splitlines()]
    faults = 0
    for record in records:
        for fault in validator.iter_errors(record):
            faults += 1
            print(f"schema: {record['id']}: {'/'.join(map(str, fault.path))}: {fault.message}", file=sys.stderr)
    if not faults:
        print(f"schema: {len(records)} records are as schemas/extraction-record.schema.json says")
    sys.exit(1 if faults or not records else 0)


if __name__ == "__main__":
    main()
