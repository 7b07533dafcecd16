import io
import os
import sys
from pathlib import Path  # expect refusal: module-files

print(os.listdir("."))  # expect refusal: module-files
io.open("a.txt")  # expect refusal: module-files
for line in sys.stdin:  # expect refusal: module-files
    os.system("ls")  # expect refusal: module-process
