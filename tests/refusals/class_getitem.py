class Box:
    def __class_getitem__(cls, item):  # expect refusal: class-getitem
        return cls
