from _templatelib import Interpolation, Template, convert
