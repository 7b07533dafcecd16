# reveal_type tells the type on stderr, and gives the value back.
from typing import assert_type, reveal_type

print(reveal_type(5), assert_type("x", int))  # expect: 5 x
# expect stderr: Runtime type is 'int'
