def primes(limit):
    found = []
    n = 2
    while n < limit:
        for p in found:
            if n % p == 0:
                break
        else:
            found.append(n)
        n += 1
    return found

print(primes(40))  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
