#pragma once

#include <span>
#include <string_view>

#include "values/core/type.h"
#include "values/native/native_attribute.h"
#include "values/native/native_function.h"

namespace loopscope {

/// A type of the standard library that is written in C++. A definition is a constant of its file; a run creates the
/// type at the first use.
struct NativeTypeDefinition {
  /// The name with the module in front, as in CPython's messages: `collections.deque`.
  char const* name;
  /// Fills the slots, which already hold those of `object`.
  void (*set_up)(TypeSlots& slots);
  /// The function that a call of the type runs; the first parameter of its signature is the type. Without code, the
  /// program cannot create instances.
  NativeDefinition constructor = {};
  /// The special methods that the type has as attributes; see TypeSlotMethods.
  std::string_view special_methods = {};
  std::span<NativeDefinition const> methods = {};
  std::span<NativeAttributeDefinition const> attributes = {};
  /// Null when the program cannot subclass the type. Otherwise returns the dict of the attributes that a subclass gives
  /// its instances; such a type must also have the slots `create` and `initialize`.
  Ref<DictObject>& (*attributes_of_subclasses)(Object& self) = nullptr;
  NativeTypeDefinition const* base = nullptr;  ///< Null: object.
  bool is_generic = false;                     ///< `deque[int]` creates an alias.
};

/// The type of the definition in this run, created at the first call.
Type& native_type(Runtime& runtime, NativeTypeDefinition const& definition);

/// Binds the arguments of a call of the type to the constructor's signature; the first value is the type.
Completion<std::vector<Value>> bind_constructor(Runtime& runtime, NativeTypeDefinition const& definition,
                                                CallArguments const& arguments);

/// A native type that the run has created: an entry of Interpreter::native_types.
struct MadeNativeType {
  NativeTypeDefinition const* definition;
  Type* type;
  NativeRecord* constructor;
};

}  // namespace loopscope
