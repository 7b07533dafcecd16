import threading  # expect refusal: module-threads
import concurrent.futures  # expect refusal: module-threads
from concurrent.futures import ThreadPoolExecutor  # expect refusal: module-threads
