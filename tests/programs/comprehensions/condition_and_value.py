print(["even" if n % 2 == 0 else "odd" for n in range(3)])  # expect: ['even', 'odd', 'even']
print([y for x in range(5) if (y := x * 2) > 4])  # expect: [6, 8]
print([word.upper() for word in "to be or".split() if word != "be"])  # expect: ['TO', 'OR']
