#pragma once

#include <string>
#include <vector>

#include "values/containers/dict.h"
#include "values/core/completion.h"
#include "values/core/runtime.h"
#include "values/core/type.h"

namespace loopscope {

/// `type.__new__(metatype, name, bases, names, **keywords)`: creates a class. Computes the method resolution order, the
/// layout and the slots, and calls `__set_name__` of the attributes and `__init_subclass__` of the bases. The class is
/// kept until the run ends, because CPython keeps it until a collection. Raises TypeError for invalid arguments and for
/// incompatible bases.
Completion<Value> make_class(Runtime& runtime, Type& metatype, CallArguments const& arguments);

/// The metatype of a class with these bases: `wanted`, or a subtype of it that a base has. Raises TypeError `metaclass
/// conflict: …`. Mirrors _PyType_CalculateMetaclass.
Completion<Type*> metatype_of_bases(Runtime& runtime, Type& wanted, std::span<Value const> bases);

/// The C3 order of a class with these bases, without the class itself. Raises TypeError `Cannot create a consistent
/// method resolution order …`.
Completion<std::vector<Type*>> linearized(Runtime& runtime, std::vector<Type*> const& bases);

/// Adds `__build_class__`, which a class statement calls, and the attributes of classes and instances (`__dict__` …).
void install_classes(Runtime& runtime, DictObject& builtins);
/// Adds only `__build_class__`: class_statement.cpp.
void install_class_statement(Runtime& runtime, DictObject& builtins);

/// Adds a member descriptor to the class for each name in `__slots__`.
Completion<void> add_members(Runtime& runtime, Type& type, Value const& slots);
/// The class or built-in base that introduced the layout of the class's instances. Mirrors solid_base.
Type& layout_type(Runtime& runtime, Type& type);
void install_members(Runtime& runtime);

/// Fill in `__dict__` and other attributes of classes and instances, and the assignment of attributes on classes:
/// class_attributes.cpp; `property`, `staticmethod`, `classmethod`: descriptors.cpp; `super`: super_object.cpp;
/// `mappingproxy`: mapping_proxy.cpp.
void install_descriptors(Runtime& runtime);
void install_class_attributes(Runtime& runtime);
void install_super(Runtime& runtime);
void install_mapping_proxy(Runtime& runtime);
/// A read-only view of the dict, as `C.__dict__` returns it.
Value make_mapping_proxy(Runtime& runtime, Ref<DictObject> dict);
/// Create a staticmethod or a classmethod for a function.
Completion<Value> make_static_method(Runtime& runtime, Value function);
Completion<Value> make_class_method(Runtime& runtime, Value function);

/// Raises the error for a class of the program that defines `__del__`, which is not supported.
Raised raise_no_finalizers(Runtime& runtime);

}  // namespace loopscope
