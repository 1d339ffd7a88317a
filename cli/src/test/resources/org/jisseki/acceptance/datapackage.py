"""Checks a data package against what it says of itself, with nothing but Python's library.

Usage: datapackage.py FOLDER. Written after the Data Package v2 specification alone, so that it
shares no line with the program that writes the files. Prints "ok" and the number of rows of each
table, or every fault.
"""

import csv
import json
import os
import re
import sys
from decimal import Decimal, InvalidOperation

faults = []


def fault(*words):
    faults.append(" ".join(str(word) for word in words))


def expect(condition, *words):
    if not condition:
        fault(*words)
    return condition


def check_package(package):
    expect(package.get("$schema") == "https://datapackage.org/profiles/2.0/datapackage.json", "$schema of the package")
    expect(isinstance(package.get("resources"), list) and package["resources"], "no resources")
    names = [resource.get("name") for resource in package["resources"]]
    expect(len(set(names)) == len(names), "names of resources are not unique", names)
    for source in package.get("sources", []):
        expect(isinstance(source.get("title"), str), "a source without a title")
    for resource in package["resources"]:
        expect(re.fullmatch(r"[a-z0-9._-]+", resource["name"]), "the name", resource["name"])
        path = resource["path"]
        expect(not os.path.isabs(path) and ".." not in path, "the path", path)
        for member in ("title", "description"):
            expect(resource.get(member), resource["name"], "has no", member)
        for member in ("ja", "en"):
            expect(resource["titles"].get(member), resource["name"], "has no title in", member)


def cast(text, field):
    kind = field["type"]
    if kind == "string":
        return text
    if kind == "integer":
        if not re.fullmatch(r"[+-]?[0-9]+", text):
            raise ValueError(text)
        return int(text)
    if kind == "number":
        if not re.fullmatch(r"[+-]?[0-9]+(\.[0-9]+)?", text):
            raise ValueError(text)
        return Decimal(text)
    if kind == "boolean":
        return {"true": True, "false": False}[text]
    if kind == "list":
        return text.split(field.get("delimiter", ","))
    raise ValueError("unknown type " + kind)


def read(folder, resource):
    dialect, schema = resource["dialect"], resource["schema"]
    missing = schema["missingValues"]
    with open(os.path.join(folder, resource["path"]), "rb") as file:
        raw = file.read()
    expect(raw.startswith(b"\xef\xbb\xbf"), resource["path"], "has no byte order mark")
    expect(raw.endswith(dialect["lineTerminator"].encode()), resource["path"], "ends without a line end")
    text = raw.decode("utf-8-sig")
    csv.field_size_limit(1 << 30)
    lines = list(
        csv.reader(
            text.splitlines(keepends=True),
            delimiter=dialect["delimiter"],
            quotechar=dialect["quoteChar"],
            doublequote=dialect["doubleQuote"],
            strict=True,
        )
    )
    names = [field["name"] for field in schema["fields"]]
    expect(schema["fieldsMatch"] == ["exact"], "fieldsMatch")
    expect(lines[0] == names, resource["path"], "has the header", lines[0], "and not", names)
    rows = []
    for number, line in enumerate(lines[1:], 2):
        where = "%s, record %d" % (resource["path"], number)
        if not expect(len(line) == len(names), where, "has", len(line), "fields"):
            continue
        row = {}
        for field, cell in zip(schema["fields"], line):
            constraints = field.get("constraints", {})
            expect(not re.match(r"[=+@\t\r-](?![0-9.,]*$)", cell), where, "is a formula:", cell[:20])
            if cell in missing:
                expect(not constraints.get("required"), where, "lacks", field["name"])
                row[field["name"]] = None
                continue
            try:
                value = cast(cell, field)
            except (ValueError, KeyError, InvalidOperation):
                fault(where, field["name"], "is no", field["type"] + ":", cell[:40])
                continue
            if "enum" in constraints:
                expect(value in constraints["enum"], where, field["name"], "must not be", value)
            if "itemValues" in field:
                expect(set(value) <= set(field["itemValues"]), where, field["name"], "must not be", value)
            row[field["name"]] = value
        rows.append(row)
    return rows


def key(row, fields):
    return tuple(row.get(field) for field in fields)


def main(folder):
    with open(os.path.join(folder, "datapackage.json"), encoding="utf-8") as file:
        package = json.load(file)
    check_package(package)
    tables = {resource["name"]: read(folder, resource) for resource in package["resources"]}
    for resource in package["resources"]:
        name, schema = resource["name"], resource["schema"]
        keys = [key(row, schema["primaryKey"]) for row in tables[name]]
        expect(len(set(keys)) == len(keys), name, "has equal keys")
        expect(all(None not in each for each in keys), name, "has a key without a value")
        for foreign in schema.get("foreignKeys", []):
            target = foreign["reference"]
            known = {key(row, target["fields"]) for row in tables[target["resource"]]}
            for row in tables[name]:
                wanted = key(row, foreign["fields"])
                expect(None in wanted or wanted in known, name, "refers to", wanted, "in", target["resource"])
    if faults:
        print("\n".join(faults))
        return 1
    print("ok", *("%s=%d" % (name, len(rows)) for name, rows in tables.items()))
    return 0


sys.exit(main(sys.argv[1]))
