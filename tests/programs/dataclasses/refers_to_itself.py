from dataclasses import dataclass, field, fields
import asyncio
@dataclass
class Node:
    value: int
    next: "Node | None" = None
    children: list["Node"] = field(default_factory=list)
print(Node(1, Node(2)))  # expect: Node(value=1, next=Node(value=2, next=None, children=[]), children=[])
