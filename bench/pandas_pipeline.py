"""What a practitioner's script does with the same tables: read, fill down, extract by a regular expression, compare.

Reads every table-*.tsv of a folder with pandas (Debian: python3-pandas) and the counters of counters.txt beside them.
Prints the seconds of CPU that the work took, without the start of Python, and the number of comparisons found.
"""

import pathlib
import re
import sys
import time

import pandas as pd

HEADER_LINE = 3


def pipeline(path, pattern):
    table = pd.read_csv(path, sep="\t", header=HEADER_LINE, skip_blank_lines=False, dtype=str, quoting=3)
    table.iloc[:, :2] = table.iloc[:, :2].ffill()
    years = [measures(table.iloc[:, column], pattern) for column in (-2, -1)]
    pairs = years[0].merge(years[1], on=["row", "unit", "place"], suffixes=("_current", "_previous"))
    pairs["difference"] = pairs["value_current"] - pairs["value_previous"]
    pairs["ratio"] = pairs["value_current"] / pairs["value_previous"]
    return len(pairs)


def measures(cells, pattern):
    found = cells.str.extractall(pattern)
    found.columns = ["value", "unit"]
    found["value"] = pd.to_numeric(found["value"].str.replace(",", "", regex=False))
    found.index.names = ["row", "match"]
    found = found.reset_index()
    found["place"] = found.groupby(["row", "unit"]).cumcount()
    return found


def main():
    folder = pathlib.Path(sys.argv[1])
    counters = (folder / "counters.txt").read_text(encoding="utf-8").split("\n")
    units = "|".join(re.escape(counter) for counter in counters if counter)
    pattern = r"([0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?) ?(" + units + ")"
    start = time.process_time()
    pairs = sum(pipeline(path, pattern) for path in sorted(folder.glob("table-*.tsv")))
    print(f"{time.process_time() - start:.2f} {pairs}")


main()
