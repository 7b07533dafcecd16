#pragma once

#include <span>

#include "values/exceptions/exception.h"

namespace loopscope {

/// Whether the exception is a BaseExceptionGroup. Mirrors BaseExceptionGroup in Objects/exceptions.c.
bool is_group(Runtime const& runtime, ExceptionObject const& exception);
/// The exceptions of a group.
std::span<Value const> exceptions_of(ExceptionObject const& group);
StrObject const& message_of_group(ExceptionObject const& group);

/// `__new__` of BaseExceptionGroup, its subtypes and classes of the program.
Completion<Value> create_group(Runtime& runtime, Type& type, std::span<Value const> arguments);
/// BaseExceptionGroup(message, members): an ExceptionGroup when all members are Exceptions.
Completion<Ref<ExceptionObject>> make_group(Runtime& runtime, std::string_view message, Value members);
Completion<Value> group_str(Runtime& runtime, ExceptionObject const& group);

/// The part of an exception that a clause `except* types` catches and the part that remains; None for no part.
struct GroupMatch {
  Value match;
  Value rest;
  bool is_wrapped = false;  ///< The exception was not a group: the match is a new group around it.
};
/// The exception may be None. Raises TypeError for types that `except*` cannot catch.
Completion<GroupMatch> match_group(Runtime& runtime, Value const& exception, Value const& types);
/// The exception that the `except*` statement raises at its end, or None. It combines the exceptions that the clauses
/// raised (new ones, or parts of the original that they reraised) and the part that no clause caught. Mirrors
/// _PyExc_PrepReraiseStar.
Completion<Value> prepare_reraise(Runtime& runtime, ExceptionObject const& original, std::span<Value const> raised);

void set_up_exception_groups(Runtime& runtime);

}  // namespace loopscope
