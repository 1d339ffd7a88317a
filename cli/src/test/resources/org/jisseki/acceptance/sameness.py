"""Says whether every format tells the numbers that the JSON report tells.

Usage: sameness.py FOLDER NAME TERMINAL. FOLDER holds NAME.json, NAME.html, NAME.md, NAME.xlsx and
NAME/comparisons.csv of one report; TERMINAL is what `show` printed. A number of the JSON is looked
for with what stands beside it: of each comparison both values, the difference and the rate in one
row, of each number without a partner its value. Prints "ok" with the counts, or every difference.
"""

import csv
import html.parser
import json
import re
import sys
import unicodedata
import zipfile
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal
from xml.etree import ElementTree

faults = []


def number(text):
    """A shown number as a decimal: signs, separators, suffixes and ranges taken off."""
    text = unicodedata.normalize("NFKC", text).strip().replace(",", "")
    found = re.match(r"([+△-]?)([0-9]+(?:\.[0-9]+)?)", text)
    if not found:
        return None
    value = Decimal(found.group(2))
    return -value if found.group(1) in ("△", "-") else value


def rate(comparison):
    """What documents show as rate: percent with one decimal; None where there is none."""
    if comparison["kind"] == "rate":
        return None
    current, previous = comparison["current"]["value"], comparison["previous"]["value"]
    if previous == 0:
        return None
    exact = (current - previous) / abs(previous) * 100
    return exact.quantize(Decimal("0.1"), ROUND_HALF_UP)


def expected(report):
    rows = Counter()
    for program in report["programs"]:
        for each in program["comparisons"]:
            shown = rate(each)
            if shown is not None and each["current"]["value"] == 0:
                shown = None  # said in words
            rows[(each["current"]["value"], each["previous"]["value"], each["difference"], shown)] += 1
        for each in program["unpaired"]:
            if each["reason"] == "not-a-result":
                continue
            value = value_of(program, each)
            current = each["year"] == report["years"][0]
            rows[(value if current else None, None if current else value, None, None)] += 1
    return rows


def value_of(program, alone):
    for cell in program["results"][str(alone["year"])]:
        if cell["source"] == alone["cell"]:
            for measurement in cell["measurements"]:
                if measurement["start"] == alone["start"]:
                    return measurement["value"]
    raise KeyError(alone)


def row(cells):
    """The four numbers of a row; a row without any is none."""
    four = tuple(number(cell) for cell in cells)
    return four if any(each is not None for each in four) else None


def compare(name, found, wanted):
    found = Counter(each for each in found if each is not None)
    found = Counter({tuple(each): count for each, count in found.items()})
    missing, surplus = wanted - found, found - wanted
    for each, count in list(missing.items())[:5]:
        faults.append("%s lacks %d x %s" % (name, count, tuple(map(str, each))))
    for each, count in list(surplus.items())[:5]:
        faults.append("%s has %d x %s and JSON has not" % (name, count, tuple(map(str, each))))


class Rows(html.parser.HTMLParser):
    """The rows of the table of all programs."""

    def __init__(self):
        super().__init__()
        self.inside, self.rows, self.cell = False, [], None

    def handle_starttag(self, tag, attributes):
        names = dict(attributes)
        if tag == "table" and "programs-table" in (names.get("id") or names.get("data-table") or ""):
            self.inside = True
        if self.inside and tag == "tr":
            self.rows.append([])
        if self.inside and tag in ("td", "th"):
            self.cell = []

    def handle_endtag(self, tag):
        if tag == "table":
            self.inside = False
        if self.inside and tag in ("td", "th") and self.cell is not None:
            self.rows[-1].append("".join(self.cell).strip())
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell.append(data)


def of_html(path):
    parser = Rows()
    with open(path, encoding="utf-8") as file:
        parser.feed(file.read())
    return [row(cells[-6:-2]) for cells in parser.rows if len(cells) >= 8]


def of_markdown(path):
    rows, inside = [], False
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith("## "):
                inside = "事業別一覧" in line
            elif inside and line.startswith("|"):
                cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))]
                if len(cells) >= 9 and cells[3] != "令和5年度" and not set(cells[3]) <= set("-: "):
                    rows.append(row(cells[-6:-2]))
    return rows


def of_workbook(path):
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(path) as book:
        shared = [
            "".join(text.text or "" for text in item.iter(space + "t"))
            for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml")).iter(space + "si")
        ]
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet3.xml"))
    rows = []
    for line in list(sheet.iter(space + "row"))[2:]:
        cells = {}
        for cell in line.iter(space + "c"):
            value = cell.find(space + "v")
            letter = re.match("[A-Z]+", cell.get("r")).group()
            if value is None:
                continue
            shown = shared[int(value.text)] if cell.get("t") == "s" else value.text
            if letter == "H" and cell.get("t") is None:
                shown = str((Decimal(shown) * 100).quantize(Decimal("0.1")))
            cells[letter] = shown
        rows.append(row([cells.get(letter, "") for letter in "EFGH"]))
    return rows


def of_csv(path):
    rows = []
    with open(path, encoding="utf-8-sig", newline="") as file:
        for record in csv.DictReader(file):
            if record["status"] == "not-a-result":
                continue
            shown = ""
            if record["rate"] and record["kind"] != "rate" and Decimal(record["current_value"]) != 0:
                current, previous = Decimal(record["current_value"]), Decimal(record["previous_value"])
                exact = (current - previous) / abs(previous)
                if abs(exact - Decimal(record["rate"])) > Decimal("0.0000005"):
                    faults.append("CSV has the rate %s for %s" % (record["rate"], exact))
                shown = str((exact * 100).quantize(Decimal("0.1"), ROUND_HALF_UP))
            rows.append(row([record["current_value"], record["previous_value"], record["difference"], shown]))
    return rows


def of_terminal(path):
    rows, inside = [], False
    with open(path, encoding="utf-8") as file:
        for line in file:
            inside = inside or set(line.strip()) == {"-"}
            # The name and the numbers stand apart by two blanks or more.
            cells = re.split(r"\s{2,}", line.strip())
            if inside and len(cells) >= 5:
                rows.append(row(cells[1:5]))
    return rows


def main(folder, name, terminal):
    with open("%s/%s.json" % (folder, name), encoding="utf-8") as file:
        report = json.load(file, parse_float=Decimal, parse_int=Decimal)
    wanted = Counter({tuple(each): count for each, count in expected(report).items()})
    base = "%s/%s" % (folder, name)
    compare("HTML", of_html(base + ".html"), wanted)
    compare("Markdown", of_markdown(base + ".md"), wanted)
    compare("XLSX", of_workbook(base + ".xlsx"), wanted)
    compare("CSV", of_csv(base + "/comparisons.csv"), wanted)
    compare("terminal", of_terminal(terminal), wanted)
    if faults:
        print("\n".join(faults))
        return 1
    print("ok rows=%d" % sum(wanted.values()))
    return 0


sys.exit(main(*sys.argv[1:]))
