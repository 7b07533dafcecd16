# Text has to be encoded first.
import hashlib

for act in (
    lambda: hashlib.md5("text"),
    lambda: hashlib.sha256(5),
    lambda: hashlib.sha256().update("text"),
    lambda: hashlib.new("md4000"),
):
    try:
        act()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
        # expect: TypeError Strings must be encoded before hashing
        # expect: TypeError object supporting the buffer API required
        # expect: TypeError Strings must be encoded before hashing
        # expect: ValueError unsupported hash type md4000
