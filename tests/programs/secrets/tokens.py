# Tokens have their lengths and differ.
import secrets

print(len(secrets.token_hex()), len(secrets.token_hex(4)), len(secrets.token_bytes(5)), len(secrets.token_urlsafe(16)))
# expect: 64 8 5 22
print(len({secrets.token_hex(8) for _ in range(100)}), type(secrets.token_bytes()).__name__)  # expect: 100 bytes
print(all(0 <= secrets.randbelow(6) < 6 for _ in range(100)), secrets.choice([7]), secrets.randbits(3) < 8)
# expect: True 7 True
print(secrets.compare_digest("a", "a"), set(secrets.token_hex(64)) <= set("0123456789abcdef"))  # expect: True True
for act in (lambda: secrets.randbelow(0), lambda: secrets.choice([]), lambda: secrets.token_bytes(-1)):
    try:
        act()
    except (ValueError, IndexError) as error:
        print(type(error).__name__, error)
        # expect: ValueError Upper bound must be positive.
        # expect: IndexError Cannot choose from an empty sequence
        # expect: ValueError negative argument not allowed
print(secrets.SystemRandom().random() < 1)  # expect: True
