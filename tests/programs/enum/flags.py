from enum import Flag, IntFlag, auto, CONFORM, EJECT


def bad(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(list(Perm), Perm.R | Perm.X, repr(Perm.R | Perm.X), Perm.RW, Perm.R in Perm.RW, ~Perm.R, Perm(0), Perm(7), Perm.R & Perm.W, bool(Perm.R & Perm.W), Perm.R ^ Perm.RW, list(Perm.RW), len(Perm.RW), Perm.RW.value, Perm["RW"])
bad(lambda: Perm(8)); bad(lambda: Perm.R | 1); bad(lambda: 1 in Perm.R); bad(lambda: Perm("x"))
class IP(IntFlag):
    A = 1
    B = 2
print(IP.A | IP.B, repr(IP.A | IP.B), IP.A | 8, repr(IP.A | 8), IP(0), repr(IP(0)), IP.A + 1, ~IP.A, repr(~IP.A), IP.A | IP.B == 3, f"{IP.A}")
class Boundary(Flag, boundary=CONFORM):
    A = 1
    B = 4
print(Boundary(7), Boundary(2))
class Ej(Flag, boundary=EJECT):
    A = 1
print(Ej(8))
# expect: [<Perm.R: 1>, <Perm.W: 2>, <Perm.X: 4>] Perm.R|X <Perm.R|X: 5> Perm.RW True Perm.W|X Perm(0) Perm.R|W|X Perm(0) False Perm.W [<Perm.R: 1>, <Perm.W: 2>] 2 3 Perm.RW
# expect: ValueError <flag 'Perm'> invalid value 8
# expect:     given 0b0 1000
# expect:   allowed 0b0 0111
# expect: TypeError unsupported operand type(s) for |: 'Perm' and 'int'
# expect: TypeError unsupported operand type(s) for 'in': 'int' and 'Perm'
# expect: ValueError 'x' is not a valid Perm
# expect: 3 <IP.A|B: 3> 9 <IP.A|8: 9> 0 <IP: 0> 2 2 <IP.B: 2> True 1
# expect: Boundary.A|B Boundary(0)
# expect: 8
