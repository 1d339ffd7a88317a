"""Turns the report's JSON into the shape of the expected tables: each result cell as its text."""
import json
import sys

with open(sys.argv[1], encoding="utf-8") as source:
    report = json.load(source)
for program in report["programs"]:
    program["results"] = {
        year: [cell["text"] for cell in cells] for year, cells in program["results"].items()
    }
    if report["source"]["format"] in ("xls", "xlsx"):
        place = program["source"]
        place["sheet"] = report["source"]["sheets"][place["sheet"] - 1]
    else:
        program["source"].pop("sheet")
report["flags"] = [
    {"row": told["source"]["row"]} for told in report["findings"] + report["repairs"]
]
with open(sys.argv[2], "w", encoding="utf-8") as target:
    json.dump(report, target, ensure_ascii=False)
