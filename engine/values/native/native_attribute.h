#pragma once

#include <span>

#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;
class Type;

/// One row of a table of computed attributes of a native type.
struct NativeAttributeDefinition {
  char const* name;
  Completion<Value> (*get)(Runtime&, Value const& self);
  /// Null: read-only. An unset value deletes the attribute.
  Completion<void> (*set)(Runtime&, Value const& self, Value value) = nullptr;
};

/// A computed attribute among a type's attributes: a data descriptor. Mirrors getset_descriptor.
class NativeAttributeObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::other;

  NativeAttributeObject(Type& type, Type& of, NativeAttributeDefinition const& line)
      : Object(object_kind, type), owner(of), definition(line) {}

  Type& owner;
  NativeAttributeDefinition const definition;
};

/// Adds computed attributes to a type.
void add_attributes(Runtime& runtime, Type& type, std::span<NativeAttributeDefinition const> definitions);

}  // namespace loopscope
