import random
import time


def generate_token():
    # ruleid: predictable-seed
    random.seed(time.time())
    return random.getrandbits(64)


def train_model():
    # ok: predictable-seed
    random.seed(42)
