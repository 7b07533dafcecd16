# pow with a modulus: ints among themselves, floats never, classes by their own methods, the reflected one included.
class Power:
    def __repr__(self):
        return type(self).__name__

    def __pow__(self, other, modulus=None):
        return "pow", self, other, modulus

    def __rpow__(self, other, modulus=None):
        return "rpow", self, other, modulus


class Special(Power):
    def __rpow__(self, other, modulus=None):
        return "special", self, other, modulus


class Silent(Power):
    def __pow__(self, other, modulus=None):
        return NotImplemented

    __rpow__ = __pow__


values = [2, 2.5, "s", Power(), Special(), Silent()]
for base in values:
    for exponent in values:
        for modulus in (3, 2.5, "s", Silent()):
            try:
                print(pow(base, exponent, modulus), end="; ")
            except TypeError as error:
                print(error, end="; ")
        print()
        # expect: 1; pow() 3rd argument not allowed unless all arguments are integers; unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'; unsupported operand type(s) for ** or pow(): 'int', 'int', 'Silent';
        # expect: pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers;
        # expect: unsupported operand type(s) for ** or pow(): 'int', 'str', 'int'; pow() 3rd argument not allowed unless all arguments are integers; unsupported operand type(s) for ** or pow(): 'int', 'str', 'str'; unsupported operand type(s) for ** or pow(): 'int', 'str', 'Silent';
        # expect: ('rpow', Power, 2, 3); ('rpow', Power, 2, 2.5); ('rpow', Power, 2, 's'); ('rpow', Power, 2, Silent);
        # expect: ('special', Special, 2, 3); ('special', Special, 2, 2.5); ('special', Special, 2, 's'); ('special', Special, 2, Silent);
        # expect: unsupported operand type(s) for ** or pow(): 'int', 'Silent', 'int'; pow() 3rd argument not allowed unless all arguments are integers; unsupported operand type(s) for ** or pow(): 'int', 'Silent', 'str'; unsupported operand type(s) for ** or pow(): 'int', 'Silent', 'Silent';
        # expect: pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers;
        # expect: pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers;
        # expect: pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers;
        # expect: pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers;
        # expect: pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers;
        # expect: pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers;
        # expect: unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'; pow() 3rd argument not allowed unless all arguments are integers; unsupported operand type(s) for ** or pow(): 'str', 'int', 'str'; unsupported operand type(s) for ** or pow(): 'str', 'int', 'Silent';
        # expect: pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers;
        # expect: unsupported operand type(s) for ** or pow(): 'str', 'str', 'int'; pow() 3rd argument not allowed unless all arguments are integers; unsupported operand type(s) for ** or pow(): 'str', 'str', 'str'; unsupported operand type(s) for ** or pow(): 'str', 'str', 'Silent';
        # expect: ('rpow', Power, 's', 3); ('rpow', Power, 's', 2.5); ('rpow', Power, 's', 's'); ('rpow', Power, 's', Silent);
        # expect: ('special', Special, 's', 3); ('special', Special, 's', 2.5); ('special', Special, 's', 's'); ('special', Special, 's', Silent);
        # expect: unsupported operand type(s) for ** or pow(): 'str', 'Silent', 'int'; pow() 3rd argument not allowed unless all arguments are integers; unsupported operand type(s) for ** or pow(): 'str', 'Silent', 'str'; unsupported operand type(s) for ** or pow(): 'str', 'Silent', 'Silent';
        # expect: ('pow', Power, 2, 3); ('pow', Power, 2, 2.5); ('pow', Power, 2, 's'); ('pow', Power, 2, Silent);
        # expect: ('pow', Power, 2.5, 3); ('pow', Power, 2.5, 2.5); ('pow', Power, 2.5, 's'); ('pow', Power, 2.5, Silent);
        # expect: ('pow', Power, 's', 3); ('pow', Power, 's', 2.5); ('pow', Power, 's', 's'); ('pow', Power, 's', Silent);
        # expect: ('pow', Power, Power, 3); ('pow', Power, Power, 2.5); ('pow', Power, Power, 's'); ('pow', Power, Power, Silent);
        # expect: ('special', Special, Power, 3); ('special', Special, Power, 2.5); ('special', Special, Power, 's'); ('special', Special, Power, Silent);
        # expect: ('pow', Power, Silent, 3); ('pow', Power, Silent, 2.5); ('pow', Power, Silent, 's'); ('pow', Power, Silent, Silent);
        # expect: ('pow', Special, 2, 3); ('pow', Special, 2, 2.5); ('pow', Special, 2, 's'); ('pow', Special, 2, Silent);
        # expect: ('pow', Special, 2.5, 3); ('pow', Special, 2.5, 2.5); ('pow', Special, 2.5, 's'); ('pow', Special, 2.5, Silent);
        # expect: ('pow', Special, 's', 3); ('pow', Special, 's', 2.5); ('pow', Special, 's', 's'); ('pow', Special, 's', Silent);
        # expect: ('pow', Special, Power, 3); ('pow', Special, Power, 2.5); ('pow', Special, Power, 's'); ('pow', Special, Power, Silent);
        # expect: ('pow', Special, Special, 3); ('pow', Special, Special, 2.5); ('pow', Special, Special, 's'); ('pow', Special, Special, Silent);
        # expect: ('pow', Special, Silent, 3); ('pow', Special, Silent, 2.5); ('pow', Special, Silent, 's'); ('pow', Special, Silent, Silent);
        # expect: unsupported operand type(s) for ** or pow(): 'Silent', 'int', 'int'; pow() 3rd argument not allowed unless all arguments are integers; unsupported operand type(s) for ** or pow(): 'Silent', 'int', 'str'; unsupported operand type(s) for ** or pow(): 'Silent', 'int', 'Silent';
        # expect: pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers; pow() 3rd argument not allowed unless all arguments are integers;
        # expect: unsupported operand type(s) for ** or pow(): 'Silent', 'str', 'int'; pow() 3rd argument not allowed unless all arguments are integers; unsupported operand type(s) for ** or pow(): 'Silent', 'str', 'str'; unsupported operand type(s) for ** or pow(): 'Silent', 'str', 'Silent';
        # expect: ('rpow', Power, Silent, 3); ('rpow', Power, Silent, 2.5); ('rpow', Power, Silent, 's'); ('rpow', Power, Silent, Silent);
        # expect: ('special', Special, Silent, 3); ('special', Special, Silent, 2.5); ('special', Special, Silent, 's'); ('special', Special, Silent, Silent);
        # expect: unsupported operand type(s) for ** or pow(): 'Silent', 'Silent', 'int'; pow() 3rd argument not allowed unless all arguments are integers; unsupported operand type(s) for ** or pow(): 'Silent', 'Silent', 'str'; unsupported operand type(s) for ** or pow(): 'Silent', 'Silent', 'Silent';
