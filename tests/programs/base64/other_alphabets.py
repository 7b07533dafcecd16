# 32, 16 and 85 letters.
import base64

print(base64.b32encode(b"hello w"), base64.b32decode("NBSWY3DPEB3Q===="), base64.b32decode("nbswy3dpeb3q====", True))
# expect: b'NBSWY3DPEB3Q====' b'hello w' b'hello w'
print(base64.b32hexencode(b"hi"), base64.b32hexdecode(b"D1KG===="), base64.b32decode("A0======", map01="L"))
# expect: b'D1KG====' b'hi' b'\x03'
print(base64.b16encode(b"hi!"), base64.b16decode("686921"), base64.b16decode("6a", casefold=True))
# expect: b'686921' b'hi!' b'j'
print(base64.b85encode(b"hello"), base64.b85encode(b"hello", pad=True), base64.b85decode("Xk~0{Zv"))
# expect: b'Xk~0{Zv' b'Xk~0{ZvX%Q' b'hello'
print(base64.a85encode(b"hello\0\0\0\0    !"), base64.a85encode(b"hello    ", foldspaces=True, adobe=True))
# expect: b'BOu!rDZBb;!$EC,+<^' b'<~BOu!rD]g/F+9~>'
print(base64.a85encode(b"hello world" * 3, wrapcol=10), base64.a85decode(b"<~BOu!rDZ~>", adobe=True))
# expect: b'BOu!rD]j7B\nEbo9"ASc1$\n+EqaECh.3j\nCi"#4GAhM<\nA,' b'hello'
print(base64.a85decode(base64.a85encode(b"\0" * 5 + b"x")), base64.z85encode(b"hello"), base64.z85decode(b"xK#0@zV"))
# expect: b'\x00\x00\x00\x00\x00x' b'xK#0@zV' b'hello'
for act in (
    lambda: base64.b32decode("A"),
    lambda: base64.b32decode("nbsw===="),
    lambda: base64.b16decode("6a"),
    lambda: base64.b16decode("6"),
    lambda: base64.b85decode("Xk 0"),
    lambda: base64.b85decode("~~~~~"),
    lambda: base64.z85decode(b" "),
    lambda: base64.a85decode(b"BOu", adobe=True),
    lambda: base64.a85decode(b"B{"),
):
    try:
        print(act())
    except ValueError as error:
        print(type(error).__name__, error)
        # expect: Error Incorrect padding
        # expect: Error Non-base32 digit found
        # expect: Error Non-base16 digit found
        # expect: Error Odd-length string
        # expect: ValueError bad base85 character at position 2
        # expect: ValueError base85 overflow in hunk starting at byte 0
        # expect: ValueError bad z85 character at position 0
        # expect: ValueError Ascii85 encoded byte sequences must end with b'~>'
        # expect: ValueError Non-Ascii85 digit found: {
