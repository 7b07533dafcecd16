#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "bytecode/assembler.h"
#include "bytecode/code_object.h"
#include "source/diagnostics/source_text.h"
#include "source/names/symtable.h"
#include "source/tree/ast.h"

namespace loopscope {

class Runtime;

/// Turns the tree of one module, function or lambda into its code object; inner functions get a generator of their own.
/// The member functions are spread over codegen_*.cpp by theme. An expression leaves one value on the stack, a
/// statement none.
class CodeGenerator {
 public:
  /// The `parent` is null for the module.
  CodeGenerator(Runtime& runtime, SourceText const& source, SymbolTable const& symbols, Scope const& scope,
                CodeGenerator* parent);

  Ref<CodeObject> generate_module(ast::Module const& module);
  Ref<CodeObject> generate_function(ast::FunctionDef const& function);
  Ref<CodeObject> generate_lambda(ast::Lambda const& lambda);
  Ref<CodeObject> generate_generator_expression(ast::GeneratorExp const& node);
  Ref<CodeObject> generate_class(ast::ClassDef const& node);

 private:
  // ---- code_generator.cpp: the code object, its slots and names ----

  enum class NameUse : std::uint8_t { load, store, erase };
  /// Where a name lives for the code being made: a slot, the cell in a slot, the globals, or a class's namespace.
  struct Place {
    /// The last two: seen from an annotation in a class, among the names of the class first.
    enum class Kind : std::uint8_t { fast, deref, global, of_class, class_or_global, class_or_deref };
    Kind kind;
    std::uint32_t slot = 0;
  };

  void set_parameters(ast::Arguments const& arguments);
  void begin_function(std::uint32_t first_line);
  Ref<CodeObject> finish();
  std::uint32_t add_slot(std::string const& name);
  Place resolve(std::string const& name) const;
  Place resolve_in_class(std::string const& name) const;
  /// The slot of the cell that an inner function's free variable of that name is to share.
  std::uint32_t closure_slot(std::string const& name) const;
  void name_operation(std::string const& name, NameUse use);
  void emit_named(Opcode opcode, std::string_view name);
  void set_line_of(SourceSpan span);
  /// As CPython places an attribute or a method call: all of it, or from the name's line when that is another.
  void set_line_of_attribute(SourceSpan whole, SourceSpan name);
  /// The same for a statement with a body, whose span ends where the next begins.
  void set_line_of_block(SourceSpan span);
  std::uint32_t line_of(SourceSpan span) const;
  void load_none();
  void load_int(std::int64_t value);
  void load_str(std::string_view text);
  void emit(Opcode opcode, std::uint32_t operand = 0) { m_assembler.emit(opcode, operand); }

  // ---- codegen_expressions.cpp ----

  void expression(ast::Expr const& expr);
  void constant(ast::Constant const& constant);
  void sequence(std::vector<ast::ExprPtr> const& elements, Opcode build, Opcode append, Opcode extend);
  void tuple_display(ast::Tuple const& tuple);
  void dict_display(ast::Dict const& dict);
  void bool_op(ast::BoolOp const& node);
  void unary_op(ast::UnaryOp const& node);
  void compare(ast::Compare const& node);
  void compare_operation(ast::CompareOperator op);
  void conditional_expression(ast::IfExp const& node);
  void subscript_key(ast::Expr const& slice);
  void formatted_value(ast::FormattedValue const& node);
  void joined_str(ast::JoinedStr const& node);
  void template_str(ast::JoinedStr const& node);
  /// Jumps to the label when the expression's truth is `when`, else goes on; leaves nothing on the stack.
  void jump_if(ast::Expr const& test, Label target, bool when);

  // ---- codegen_calls.cpp ----

  void call(ast::Call const& node);
  void call_with_unpacking(ast::Call const& node);
  void function_definition(ast::FunctionDef const& function);
  void lambda(ast::Lambda const& node);
  void generic_function(ast::FunctionDef const& function);
  /// The tuple and the dict of the defaults; the flags for MAKE_FUNCTION.
  std::uint32_t defaults(ast::Arguments const& arguments);
  /// With what `flags` say on the stack. `annotated`: the definition whose annotations it has; null for a lambda.
  void make_function(std::uint32_t flags, Scope const& scope, Ref<CodeObject> code,
                     ast::FunctionDef const* annotated = nullptr);
  std::uint32_t load_closure(Scope const& scope);
  /// The keywords of a call without `**`, their names last.
  void keyword_arguments(std::vector<ast::Keyword> const& keywords);
  /// All arguments of a call with `*` or `**` in it, for CALL_FUNCTION_EX; the positional ones go to the list on top.
  /// `last`: a local that comes after them.
  void unpacked_arguments(std::vector<ast::ExprPtr> const& args, std::vector<ast::Keyword> const& keywords,
                          char const* last = nullptr);
  void unpacked_keywords(std::vector<ast::Keyword> const& keywords);
  /// The docstring of a body, or null.
  static ast::Constant const* docstring(ast::Body const& body);

  // ---- codegen_classes.cpp ----

  void decorators(std::vector<ast::ExprPtr> const& list);
  void apply_decorators(std::vector<ast::ExprPtr> const& list);
  void class_definition(ast::ClassDef const& node);
  void build_class(ast::ClassDef const& node);

  // ---- codegen_generics.cpp: type parameters and type aliases ----

  /// Makes and calls the hidden function that the type parameters are the locals of. `pass` leaves its arguments and
  /// says how many; `fill` leaves its result, as code of that function.
  template <typename Pass, typename Fill>
  void in_type_parameters(ast::Stmt const& node, std::uint32_t first_line, Pass pass, Fill fill);
  void type_parameters(std::vector<ast::TypeParameter> const& list);
  void store_own(std::string const& name);
  void load_library(std::string_view name);
  void type_value(void const* key, ast::Expr const* expr);
  Ref<CodeObject> generate_type_value(ast::Expr const& expr);
  void generic_class(ast::ClassDef const& node);
  void type_alias(ast::TypeAlias const& node);

  // ---- codegen_annotations.cpp ----

  struct Annotation {
    std::string name;
    ast::Expr const* value;
    bool is_conditional = false;
  };
  static std::vector<Annotation> annotations_of(ast::FunctionDef const& function);
  std::uint32_t function_annotations(ast::FunctionDef const& function);
  void make_annotate_function(Scope const& scope, std::vector<Annotation> const& annotations);
  Ref<CodeObject> generate_annotate(std::vector<Annotation> const& annotations);
  /// The begin of a function whose one parameter is a format of annotations.
  void begin_format_function(std::uint32_t first_line);
  void annotation_value(ast::Expr const& expr);
  void begin_annotations();
  void note_annotation(ast::AnnAssign const& node);
  void end_annotations(ast::ClassDef const& node);

  // ---- codegen_comprehensions.cpp ----

  struct ComprehensionParts {
    ast::Expr const& node;
    std::vector<ast::Comprehension> const& generators;
    ast::Expr const* key;
    ast::Expr const& element;
    Opcode build;
    Opcode add;
  };
  void comprehension(ComprehensionParts const& parts);
  void comprehension_loop(ComprehensionParts const& parts, std::size_t index);
  void comprehension_element(ComprehensionParts const& parts);

  // ---- codegen_generators.cpp: generators and what iterates asynchronously ----

  void generator_expression(ast::GeneratorExp const& node);
  void yield_expression(ast::Yield const& node);
  void yield_from(ast::YieldFrom const& node);
  void async_for_statement(ast::For const& node);
  /// The next item of the asynchronous iterator on top, above it; at the end of the items control goes to the handler
  /// of the region, which `end_async_iteration` writes.
  void await_next_item(ProtectedRegion& region, ast::Expr const& iterable);
  /// Binds the region's handler: the iterator is gone after it.
  void end_async_iteration(ProtectedRegion& region, ast::Expr const& iterable);

  // ---- codegen_assignment.cpp ----

  /// Stores the value on top of the stack.
  void store(ast::Expr const& target);
  void unpack(std::vector<ast::ExprPtr> const& targets);
  void assign(ast::Assign const& node);
  bool assign_by_exchange(ast::Assign const& node);
  void augmented_assign(ast::AugAssign const& node);
  void annotated_assign(ast::AnnAssign const& node);
  void erase(ast::Expr const& target);
  /// Notes `self.name = …` for the class around.
  void note_static_attribute(ast::Attribute const& target);

  // ---- codegen_statements.cpp ----

  void body(ast::Body const& statements);
  void statement(ast::Stmt const& stmt);
  void if_statement(ast::If const& node);
  void while_statement(ast::While const& node);
  void for_statement(ast::For const& node);
  void return_statement(ast::Return const& node);
  void raise_statement(ast::Raise const& node);
  void assert_statement(ast::Assert const& node);
  void import_statement(ast::Import const& node);
  void import_from(ast::ImportFrom const& node);

  // ---- codegen_patterns.cpp: match ----

  /// What a case holds while its pattern is matched. Mirrors pattern_context.
  struct PatternContext {
    std::vector<std::string> stores;  ///< Names whose values lie below the `on_top` values, the first on top.
    std::vector<Label> fail_pop;      ///< Where to go when as many values as the index are to be dropped first.
    std::size_t on_top = 0;           ///< Values above them, the subject itself not counted.
  };

  void match_statement(ast::Match const& node);
  void pattern(ast::Pattern const& node, PatternContext& context);
  void pattern_sequence(ast::Pattern const& node, PatternContext& context);
  void pattern_sequence_unpack(ast::Pattern const& node, PatternContext& context);
  void pattern_sequence_subscript(ast::Pattern const& node, std::size_t star, PatternContext& context);
  void pattern_mapping(ast::Pattern const& node, PatternContext& context);
  void pattern_class(ast::Pattern const& node, PatternContext& context);
  void pattern_or(ast::Pattern const& node, PatternContext& context);
  void pattern_store(ast::Identifier const* name, PatternContext& context);
  /// Drops the case's values and goes on with the next case when the jump is taken.
  void pattern_fail(Opcode jump, PatternContext& context);
  void bind_failures(PatternContext& context);
  /// Moves the top below `count - 1` others.
  void rotate(std::size_t count);

  // ---- codegen_blocks.cpp: try, with, and leaving them ----

  /// A construct that control is inside of, and what leaving it by return, break or continue must do.
  struct Block {
    enum class Kind : std::uint8_t {
      loop,         ///< `break` and `continue` end here; a `for` has its iterator on the stack.
      try_except,   ///< Nothing to do but to leave its region.
      try_finally,  ///< Run the finally body.
      handling,     ///< In a handler, below it the exception handled before; `value_above` when the exception is there
                    ///< too.
      named_handler,  ///< In `except … as name`: unset the name too.
      with,           ///< Call __exit__(None, None, None).
      value,          ///< A value lies on the stack that is to be dropped: a return's, while finally bodies run.
    };
    Kind kind;
    ProtectedRegion* region = nullptr;
    void const* node = nullptr;  ///< Try for try_finally, With for with, ExceptHandler for named_handler.
    bool value_above = false;
    bool is_for = false;
    Label break_label = {};
    Label continue_label = {};
  };
  enum class TopOfStack : std::uint8_t { dropped, preserved };

  void try_statement(ast::Try const& node);
  void try_except(ast::Try const& node);
  void try_with_handlers(ast::Try const& node);
  void try_finally(ast::Try const& node);
  void except_handlers(ast::Try const& node, Label end);
  void try_except_star(ast::Try const& node);
  void except_star_handler(ast::ExceptHandler const& handler);
  void named_handler_body(ast::ExceptHandler const& handler);
  void with_statement(ast::With const& node, std::size_t index);
  void call_exit_with_nones(ast::With const& node);
  void await_if_async(ast::With const& node, bool is_exit);
  /// The handler of an exception that came while another was handled: forget that one and go on with the new.
  void restore_and_reraise(ProtectedRegion& region);
  void break_or_continue(ast::Stmt const& stmt);
  /// Leaves all blocks down to, not including, index `outermost`, innermost first, running what they demand.
  void leave_blocks(std::size_t outermost, TopOfStack top);
  /// What comes after the jump is inside of them again.
  void reenter_blocks(std::size_t outermost);
  void leave_block(Block const& block, TopOfStack top);
  void unset_handler_name(ast::ExceptHandler const& handler);

  Runtime& m_runtime;
  SourceText const& m_source;
  SymbolTable const& m_symbols;
  Scope const& m_scope;
  CodeGenerator* m_parent;
  Ref<CodeObject> m_code;
  Assembler m_assembler;
  std::vector<std::string> m_slot_names;
  std::unordered_map<std::string, std::uint32_t> m_slots;
  std::vector<Block> m_blocks;

  /// Of a class body: the attributes that its methods set on `self`, sorted.
  std::set<std::string> m_static_attributes;

  /// A comprehension being inlined, with the slots of its own names.
  struct InlinedScope {
    Scope const* scope;
    std::unordered_map<std::string, std::uint32_t> slots;
  };
  std::vector<InlinedScope> m_inlined;
};

}  // namespace loopscope
