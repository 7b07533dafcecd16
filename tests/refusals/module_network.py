import socket  # expect refusal: module-network
import urllib.request  # expect refusal: module-network

import aiohttp  # expect refusal: module-network
import select  # expect refusal: module-network
from httpx import AsyncClient  # expect refusal: module-network


def get():
    import requests  # expect refusal: module-network
