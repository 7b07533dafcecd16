# A program has no files to log to.
import logging

logging.FileHandler("app.log")  # expect refusal: module-files
