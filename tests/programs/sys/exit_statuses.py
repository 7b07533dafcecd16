import sys

for status in (None, 0, 3, "text", (1, 2)):
    try:
        sys.exit(status)
    except SystemExit as error:
        print(repr(error.code), error.args)
        # expect: None ()
        # expect: 0 (0,)
        # expect: 3 (3,)
        # expect: 'text' ('text',)
        # expect: (1, 2) (1, 2)
sys.exit(3)
# expect exit: 3
