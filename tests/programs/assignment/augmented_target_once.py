def index():
    print("index")  # expect: index
    return 0

counts = [5, 6]
counts[index()] += 10
print(counts)  # expect: [15, 6]
