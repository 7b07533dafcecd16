# hmac: digests with a key.
import hashlib
import hmac

signature = hmac.new(b"key", b"message", hashlib.sha256)
print(signature.hexdigest(), signature.name, signature.digest_size, signature.block_size)
# expect: 6e9ef29b75fffc5b7abae527d58fdadb2fe42e7219011976917343065f58ed4a hmac-sha256 32 64
print(hmac.new(b"k" * 100, b"message", "md5").hexdigest())  # expect: f8eeb41003ac23a4d3d46d3ea22dd7cf
pieces = hmac.new(b"key", digestmod="sha256")
pieces.update(b"mess")
other = pieces.copy()
pieces.update(b"age")
print(pieces.digest() == signature.digest(), other.digest() == signature.digest())  # expect: True False
print(hmac.digest(b"key", b"message", "sha1").hex())  # expect: 2088df74d5f2146b48146caf4965377e9d0be3a4
print(hmac.compare_digest("same", "same"), hmac.compare_digest(b"a", b"b"))  # expect: True False
for act in (
    lambda: hmac.new(b"key"),
    lambda: hmac.new("key", b"", "md5"),
    lambda: hmac.new(b"key", "message", "md5"),
    lambda: hmac.compare_digest("a", b"a"),
    lambda: hmac.compare_digest("ä", "a"),
    lambda: hmac.compare_digest(1, 2),
):
    try:
        act()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
        # expect: TypeError Missing required argument 'digestmod'.
        # expect: TypeError key: expected bytes or bytearray, but got 'str'
        # expect: TypeError Strings must be encoded before hashing
        # expect: TypeError a bytes-like object is required, not 'str'
        # expect: TypeError comparing strings with non-ASCII characters is not supported
        # expect: TypeError unsupported operand types(s) or combination of types: 'int' and 'int'
