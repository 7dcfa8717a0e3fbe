"""Runs the cells of a notebook in their order, as Jupyter would, and prints the value of each cell's last expression as a line of JSON.

Run it from anywhere:    python3 run_notebook.py <notebook>
"""

import ast
import json
import os
import sys

notebook = os.path.abspath(sys.argv[1])
with open(notebook, encoding="utf-8") as file:
    cells = json.load(file)["cells"]
os.chdir(os.path.dirname(notebook))
names = {"__name__": "__main__"}
for cell in cells:
    if cell["cell_type"] != "code":
        continue
    code = ast.parse("".join(cell["source"]), cell["id"])
    last = code.body.pop() if isinstance(code.body[-1], ast.Expr) else None
    exec(compile(code, cell["id"], "exec"), names)
    if last:
        answer = eval(compile(ast.Expression(last.value), cell["id"], "eval"), names)
        rows = answer if isinstance(answer, list) else answer.values.tolist()
        repr(answer)
        print(json.dumps([[None if cell != cell else cell for cell in row] for row in rows], default=str))
