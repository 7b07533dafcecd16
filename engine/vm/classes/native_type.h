#pragma once

#include <span>
#include <string_view>

#include "values/core/type.h"
#include "values/native/native_attribute.h"
#include "values/native/native_function.h"

namespace loopscope {

/// A type of a module of the standard library that is written in C++. A definition is a constant of its file; the type
/// is made in a run when it is first asked for.
struct NativeTypeDefinition {
  /// With the module's name in front, as messages of CPython have it: `collections.deque`.
  char const* name;
  /// Fills the slots; those of `object` are there.
  void (*set_up)(TypeSlots& slots);
  /// What calling the type does: a signature whose first parameter is the type. No code: the program makes none.
  NativeDefinition constructor = {};
  /// The special methods that it has as attributes; see TypeSlotMethods.
  std::string_view special_methods = {};
  std::span<NativeDefinition const> methods = {};
  std::span<NativeAttributeDefinition const> attributes = {};
  /// Null: the program cannot subclass it. Else where an instance has the attributes that its class gives it; such a
  /// type has the slots `create` and `initialize` too.
  Ref<DictObject>& (*attributes_of_subclasses)(Object& self) = nullptr;
  NativeTypeDefinition const* base = nullptr;  ///< Null: object.
  bool is_generic = false;                     ///< `deque[int]` makes an alias.
};

/// The type in this run.
Type& native_type(Runtime& runtime, NativeTypeDefinition const& definition);

/// The arguments of a call of the type, bound to its constructor's signature; the first place is the type's.
Completion<std::vector<Value>> bind_constructor(Runtime& runtime, NativeTypeDefinition const& definition,
                                                CallArguments const& arguments);

/// One line of the list that Interpreter keeps.
struct MadeNativeType {
  NativeTypeDefinition const* definition;
  Type* type;
  NativeRecord* constructor;
};

}  // namespace loopscope
