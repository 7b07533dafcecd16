total = 12.5
print(f"""Total:
  {total:>8.2f}
  {
    total * 2
  }""")
# expect: Total:
# expect:      12.50
# expect:   25.0
