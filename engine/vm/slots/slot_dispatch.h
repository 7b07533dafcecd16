#pragma once

#include "values/core/type.h"
#include "vm/classes/special_methods.h"

/// The slots of classes that define a special method: each slot looks the method up and calls it, with CPython's
/// messages. Mirrors the slot_ functions of Objects/typeobject.c.
namespace loopscope::slot_dispatch {

// ---- slot_dispatch.cpp ----
Completion<Value> repr(Runtime&, Value const& self);
Completion<Value> str(Runtime&, Value const& self);
Completion<Value> format(Runtime&, Value const& self, StrObject& specification);
Completion<std::int64_t> hash(Runtime&, Value const& self);
Completion<bool> truth(Runtime&, Value const& self);
Completion<Value> get_attribute(Runtime&, Value const& self, StrObject& name);
Completion<void> set_attribute(Runtime&, Value const& self, StrObject& name, Value value);
Completion<Value> bind(Runtime&, Value const& self, Value const& instance, Type& owner);
Completion<void> bind_set(Runtime&, Value const& self, Value const& instance, Value value);
Completion<Value> create(Runtime&, Type& type, CallArguments const& arguments);

// ---- slot_dispatch_containers.cpp ----
Completion<std::int64_t> length(Runtime&, Value const& self);
Completion<Value> get_item(Runtime&, Value const& self, Value const& key);
Completion<void> set_item(Runtime&, Value const& self, Value const& key, Value value);
Completion<bool> contains(Runtime&, Value const& self, Value const& item);
Completion<Value> iterate(Runtime&, Value const& self);
Completion<Value> next(Runtime&, Value const& self);
Completion<Value> reverse_iterate(Runtime&, Value const& self);
/// Fills in the slots of the iterator over objects that have only `__getitem__`.
void install_sequence_iterator(Runtime&);

// ---- slot_dispatch_operators.cpp ----
Completion<Value> compare(Runtime&, Value const& self, Value const& other, Comparison comparison);
Completion<Value> binary(Runtime&, BinaryOperator operation, Value const& left, Value const& right);
Completion<Value> in_place(Runtime&, BinaryOperator operation, Value const& self, Value const& other);
Completion<Value> unary(Runtime&, UnaryOperator operation, Value const& self);

}  // namespace loopscope::slot_dispatch
