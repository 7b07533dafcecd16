import multiprocessing  # expect refusal: module-process
import signal  # expect refusal: module-process
from subprocess import run  # expect refusal: module-process
