import sqlite3  # expect refusal: module-files
import aiofiles  # expect refusal: module-files
from tempfile import TemporaryDirectory  # expect refusal: module-files
