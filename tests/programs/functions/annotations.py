def area(width: float, height: "float" = 2.0, *more: int, unit: str = "cm") -> str:
    result: float = width * height
    total: int
    return f"{result} {unit}"

print(area(3.5))  # expect: 7.0 cm
