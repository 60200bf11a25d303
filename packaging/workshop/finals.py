"""Marks what a module names once as final, in a copy that is to be compiled: there it is found without its name.

What is compiled looks for any other name of a module among all of them, each time that it needs it.
"""

import ast
from collections import Counter

_IMPORT = "; from typing import Final"
_SHAPED = (ast.Tuple, ast.Subscript)  # a tuple would be taken apart and put together again; the other is a type
CHANGING = frozenset(("KEPT", "MOST"))  # how much is kept, which a test makes less


def with_finals(source: str) -> str:
    """The source of a module, its constants marked as final, each line where it was."""
    module = ast.parse(source)
    given = Counter(
        node.id for node in ast.walk(module) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    )
    lines = source.split("\n")
    for each in module.body:
        name: ast.expr
        kind: ast.expr | None
        if isinstance(each, ast.AnnAssign):
            name, kind = each.target, each.annotation
        elif isinstance(each, ast.Assign) and len(each.targets) == 1:
            name, kind = each.targets[0], None
            if isinstance(name, ast.Tuple) and ast.unparse(each.value) == f"range({len(name.elts)})":
                lines[each.lineno - 1] = "; ".join(
                    f"{ast.unparse(one)}: Final = {at}" for at, one in enumerate(name.elts)
                )
        else:
            continue
        if isinstance(name, ast.Name) and given[name.id] == 1 and _is_constant(name.id, value=each.value):
            lines[name.lineno - 1] = _marked(lines[name.lineno - 1], name=name, kind=kind)
    said = (module.body[0].end_lineno or 1) - 1  # where the docstring ends that each module has
    lines[said] += _IMPORT
    return "\n".join(lines)


def _is_constant(name: str, *, value: ast.expr | None) -> bool:
    """Whether a name stands for one value."""
    if value is None or isinstance(value, _SHAPED) or name in CHANGING:
        return False
    return name.isupper() or (name.islower() and isinstance(value, ast.Call))


def _marked(line: str, *, name: ast.Name, kind: ast.expr | None) -> str:
    written = line.encode()  # whose places are told, not those of its letters
    if kind is None:
        begins = ends = name.end_col_offset or 0
        mark = b": Final"
    else:
        begins, ends = kind.col_offset, kind.end_col_offset or 0
        mark = b"Final[" + written[begins:ends] + b"]"
    return (written[:begins] + mark + written[ends:]).decode()
