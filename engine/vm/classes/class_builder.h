#pragma once

#include <string>
#include <vector>

#include "values/containers/dict.h"
#include "values/core/completion.h"
#include "values/core/runtime.h"
#include "values/core/type.h"

namespace loopscope {

/// `type.__new__(metatype, name, bases, names, **keywords)`: order of look-ups, layout, slots, `__slots__`,
/// `__set_name__` of its attributes, `__init_subclass__` of its bases. Kept to the run's end, as CPython keeps it until
/// a collection. TypeError for arguments that are no such thing and for bases that do not go together.
Completion<Value> make_class(Runtime& runtime, Type& metatype, CallArguments const& arguments);

/// The metatype of a class with these bases: the one asked for or one below it that a base has. TypeError `metaclass
/// conflict: …`. Mirrors _PyType_CalculateMetaclass.
Completion<Type*> metatype_of_bases(Runtime& runtime, Type& wanted, std::span<Value const> bases);

/// The C3 order of a class with these bases, without itself; TypeError `Cannot create a consistent method resolution
/// order …`.
Completion<std::vector<Type*>> linearized(Runtime& runtime, std::vector<Type*> const& bases);

/// `__build_class__`, what a class statement calls; also the attributes of classes and instances (`__dict__` …).
void install_classes(Runtime& runtime, DictObject& builtins);
/// `__build_class__` itself: class_statement.cpp.
void install_class_statement(Runtime& runtime, DictObject& builtins);

/// Turns the names in `__slots__` into member descriptors of the class.
Completion<void> add_members(Runtime& runtime, Type& type, Value const& slots);
/// The class or built-in type above it that brought the layout of its instances in. Mirrors solid_base.
Type& layout_type(Runtime& runtime, Type& type);
void install_members(Runtime& runtime);

/// `__dict__` and other attributes of classes and instances, and the setting of attributes on classes:
/// class_attributes.cpp. Fills in `property`, `staticmethod`, `classmethod`: descriptors.cpp; `super`:
/// super_object.cpp; `mappingproxy`: mapping_proxy.cpp.
void install_descriptors(Runtime& runtime);
void install_class_attributes(Runtime& runtime);
void install_super(Runtime& runtime);
void install_mapping_proxy(Runtime& runtime);
/// What `C.__dict__` gives: the dict, to be read only.
Value make_mapping_proxy(Runtime& runtime, Ref<DictObject> dict);
/// A staticmethod or classmethod around a function.
Completion<Value> make_static_method(Runtime& runtime, Value function);
Completion<Value> make_class_method(Runtime& runtime, Value function);

/// A class of the program cannot have a `__del__`.
Raised raise_no_finalizers(Runtime& runtime);

}  // namespace loopscope
