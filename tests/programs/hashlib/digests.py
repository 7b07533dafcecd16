# The digests of a text, at once and in pieces.
import hashlib

for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    digest = hashlib.new(name, b"hello")
    print(name, digest.name, digest.digest_size, digest.block_size, digest.hexdigest())
    # expect: md5 md5 16 64 5d41402abc4b2a76b9719d911017c592
    # expect: sha1 sha1 20 64 aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d
    # expect: sha224 sha224 28 64 ea09ae9cc6768c50fcee903ed054556e5bfc8347907f12598aa24193
    # expect: sha256 sha256 32 64 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
    # expect: sha384 sha384 48 128 59e1748777448c69de6b800d7a33bbfb9ff1b463e44354c3553bcdb9c666fa90125a3c79f90397bdf5f6a13de828684f
    # expect: sha512 sha512 64 128 9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043
whole = hashlib.sha256()
whole.update(b"hel")
branch = whole.copy()
whole.update(bytearray(b"lo"))
print(whole.hexdigest() == hashlib.sha256(b"hello").hexdigest(), branch.hexdigest()[:8])  # expect: True d6a81f22
print(hashlib.md5(b"", usedforsecurity=False).digest())
# expect: b'\xd4\x1d\x8c\xd9\x8f\x00\xb2\x04\xe9\x80\t\x98\xec\xf8B~'
print(hashlib.sha1("schön".encode()).hexdigest(), "sha256" in hashlib.algorithms_available)
# expect: 0cc795801c8a69ed96cb139a5e93c16aba804a33 True
