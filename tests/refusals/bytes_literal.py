data = b"raw"  # expect refusal: bytes-literal
