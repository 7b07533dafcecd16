import logging

logging.basicConfig(level="WARNING", format="first %(message)s")
logging.basicConfig(level="DEBUG", format="second %(message)s")
logging.warning("shown")
logging.info("hidden")
logging.basicConfig(level="INFO", format="third {message}", style="{", force=True)
logging.info("shown")
for arguments in {"handlers": [], "stream": None}, {"style": "!"}, {"colour": "red"}:
    try:
        logging.basicConfig(**arguments, force=True)
    except ValueError as error:
        print(error)
        # expect: 'stream' or 'filename' should not be specified together with 'handlers'
        # expect: Style must be one of: %,{,$
        # expect: Unrecognised argument(s): colour
# expect stderr: first shown
# expect stderr: third shown
