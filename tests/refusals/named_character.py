print("\N{BULLET}")  # expect refusal: named-character
