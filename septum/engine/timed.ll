; SPDX-License-Identifier: GPL-2.0-or-later
; Made from timed.c by tools/search_ll.py; do not edit.
%struct.held = type { i64, i64 }
%struct.logged = type { i64, i32, i32, i32, i32 }
%struct.lock_stats = type { i64, i64, i64, i64, i64, i64, [256 x i64], [256 x i64] }
%struct.section = type { i64, i64, i64, i64, i64, [64 x i32] }
%struct.spread = type { i64, i64, i64, [256 x i64] }

@touches = internal unnamed_addr global i64 0, align 8
@touched = internal unnamed_addr global [64 x i64] zeroinitializer, align 16

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @timed_touch(i64 noundef %0) local_unnamed_addr #0 {
  %2 = load i64, ptr @touches, align 8, !tbaa !9
  %3 = icmp ult i64 %2, 64
  br i1 %3, label %4, label %7

4:                                                ; preds = %1
  %5 = add nuw nsw i64 %2, 1
  %6 = getelementptr inbounds nuw i64, ptr @touched, i64 %2
  store i64 %0, ptr %6, align 8, !tbaa !9
  br label %7

7:                                                ; preds = %1, %4
  %8 = phi i64 [ %5, %4 ], [ 65, %1 ]
  store i64 %8, ptr @touches, align 8, !tbaa !9
  ret void
}

; Function Attrs: nounwind
define i64 @timed_run(ptr noundef %0, i64 noundef %1) local_unnamed_addr #1 {
  %3 = alloca [64 x i64], align 16
  %4 = alloca i64, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 336
  %6 = load i64, ptr %5, align 8, !tbaa !11
  %7 = add i64 %6, %1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 344
  %9 = load i64, ptr %8, align 8, !tbaa !23
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %389

11:                                               ; preds = %2
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 448
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 160
  br label %23

23:                                               ; preds = %11, %373
  %24 = load i64, ptr %5, align 8, !tbaa !11
  %25 = icmp ult i64 %24, %7
  br i1 %25, label %26, label %389

26:                                               ; preds = %23
  %27 = load i64, ptr %12, align 8, !tbaa !24
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %29, label %62

29:                                               ; preds = %26
  store i64 1, ptr %8, align 8, !tbaa !23
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %31 = load i64, ptr %30, align 8, !tbaa !25
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %389, label %33

33:                                               ; preds = %29
  %34 = load ptr, ptr %14, align 8, !tbaa !26
  %35 = load i64, ptr %15, align 8, !tbaa !27
  %36 = and i64 %31, 1
  %37 = icmp eq i64 %31, 1
  br i1 %37, label %380, label %38

38:                                               ; preds = %33
  %39 = and i64 %31, -2
  br label %40

40:                                               ; preds = %57, %38
  %41 = phi i64 [ 1, %38 ], [ %58, %57 ]
  %42 = phi i64 [ 0, %38 ], [ %59, %57 ]
  %43 = phi i64 [ 0, %38 ], [ %60, %57 ]
  %44 = mul i64 %35, %42
  %45 = getelementptr inbounds nuw i64, ptr %34, i64 %44
  %46 = load i64, ptr %45, align 8, !tbaa !9
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %49, label %48

48:                                               ; preds = %40
  store i64 3, ptr %8, align 8, !tbaa !23
  br label %49

49:                                               ; preds = %40, %48
  %50 = phi i64 [ %41, %40 ], [ 3, %48 ]
  %51 = or disjoint i64 %42, 1
  %52 = mul i64 %35, %51
  %53 = getelementptr inbounds nuw i64, ptr %34, i64 %52
  %54 = load i64, ptr %53, align 8, !tbaa !9
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %57, label %56

56:                                               ; preds = %49
  store i64 3, ptr %8, align 8, !tbaa !23
  br label %57

57:                                               ; preds = %56, %49
  %58 = phi i64 [ %50, %49 ], [ 3, %56 ]
  %59 = add nuw i64 %42, 2
  %60 = add i64 %43, 2
  %61 = icmp eq i64 %60, %39
  br i1 %61, label %378, label %40, !llvm.loop !28

62:                                               ; preds = %26
  %63 = load ptr, ptr %13, align 8, !tbaa !30
  %64 = load i32, ptr %63, align 4, !tbaa !5
  %65 = zext i32 %64 to i64
  %66 = load ptr, ptr %14, align 8, !tbaa !26
  %67 = load i64, ptr %15, align 8, !tbaa !27
  %68 = mul i64 %67, %65
  %69 = getelementptr inbounds nuw i64, ptr %66, i64 %68
  %70 = load ptr, ptr %16, align 8, !tbaa !31
  %71 = getelementptr inbounds nuw i64, ptr %70, i64 %65
  %72 = load i64, ptr %71, align 8, !tbaa !9
  %73 = load i64, ptr %69, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  store i64 0, ptr %4, align 8, !tbaa !9
  %74 = load ptr, ptr %17, align 8, !tbaa !32
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 %73
  %76 = load i8, ptr %75, align 1, !tbaa !33
  %77 = icmp ugt i8 %76, 1
  br i1 %77, label %78, label %160

78:                                               ; preds = %62
  %79 = load i64, ptr %18, align 8, !tbaa !34
  %80 = icmp eq i64 %79, 3
  br i1 %80, label %160, label %81

81:                                               ; preds = %78
  %82 = load ptr, ptr %0, align 8, !tbaa !35
  %83 = tail call i64 @model_step(ptr noundef %82, ptr noundef nonnull %69, i64 noundef %65, i64 noundef -1, i64 noundef %73) #8
  %84 = load ptr, ptr %19, align 8, !tbaa !36
  %85 = getelementptr inbounds nuw i8, ptr %69, i64 8
  %86 = load i64, ptr %85, align 8, !tbaa !9
  %87 = getelementptr inbounds nuw i32, ptr %84, i64 %86
  %88 = load i32, ptr %87, align 4, !tbaa !5
  %89 = icmp eq i32 %88, -1
  br i1 %89, label %160, label %90

90:                                               ; preds = %81
  %91 = load ptr, ptr %13, align 8, !tbaa !30
  %92 = load i64, ptr %12, align 8, !tbaa !24
  %93 = add i64 %92, -1
  store i64 %93, ptr %12, align 8, !tbaa !24
  %94 = getelementptr inbounds nuw i32, ptr %91, i64 %93
  %95 = load i32, ptr %94, align 4, !tbaa !5
  store i32 %95, ptr %91, align 4, !tbaa !5
  %96 = icmp ugt i64 %93, 1
  br i1 %96, label %97, label %142

97:                                               ; preds = %90
  %98 = load ptr, ptr %16, align 8, !tbaa !31
  %99 = zext i32 %95 to i64
  %100 = getelementptr inbounds nuw i64, ptr %98, i64 %99
  %101 = load i64, ptr %100, align 8, !tbaa !9
  br label %102

102:                                              ; preds = %137, %97
  %103 = phi i64 [ 1, %97 ], [ %140, %137 ]
  %104 = phi i64 [ 0, %97 ], [ %139, %137 ]
  %105 = phi i64 [ 0, %97 ], [ %126, %137 ]
  %106 = add nuw i64 %104, 2
  %107 = icmp ult i64 %106, %93
  br i1 %107, label %108, label %125

108:                                              ; preds = %102
  %109 = getelementptr inbounds nuw i32, ptr %91, i64 %106
  %110 = load i32, ptr %109, align 4, !tbaa !5
  %111 = getelementptr inbounds nuw i32, ptr %91, i64 %103
  %112 = load i32, ptr %111, align 4, !tbaa !5
  %113 = zext i32 %110 to i64
  %114 = getelementptr inbounds nuw i64, ptr %98, i64 %113
  %115 = load i64, ptr %114, align 8, !tbaa !9
  %116 = zext i32 %112 to i64
  %117 = getelementptr inbounds nuw i64, ptr %98, i64 %116
  %118 = load i64, ptr %117, align 8, !tbaa !9
  %119 = icmp uge i64 %115, %118
  %120 = icmp ne i64 %115, %118
  %121 = icmp uge i32 %110, %112
  %122 = or i1 %121, %120
  %123 = and i1 %119, %122
  %124 = select i1 %123, i64 %103, i64 %106
  br label %125

125:                                              ; preds = %108, %102
  %126 = phi i64 [ %103, %102 ], [ %124, %108 ]
  %127 = getelementptr inbounds nuw i32, ptr %91, i64 %126
  %128 = load i32, ptr %127, align 4, !tbaa !5
  %129 = zext i32 %128 to i64
  %130 = getelementptr inbounds nuw i64, ptr %98, i64 %129
  %131 = load i64, ptr %130, align 8, !tbaa !9
  %132 = icmp uge i64 %131, %101
  %133 = icmp ne i64 %131, %101
  %134 = icmp uge i32 %128, %95
  %135 = or i1 %134, %133
  %136 = and i1 %132, %135
  br i1 %136, label %142, label %137

137:                                              ; preds = %125
  %138 = getelementptr inbounds nuw i32, ptr %91, i64 %105
  store i32 %128, ptr %138, align 4, !tbaa !5
  store i32 %95, ptr %127, align 4, !tbaa !5
  %139 = shl i64 %126, 1
  %140 = or disjoint i64 %139, 1
  %141 = icmp ult i64 %140, %93
  br i1 %141, label %102, label %142

142:                                              ; preds = %125, %137, %90
  %143 = load i64, ptr %85, align 8, !tbaa !9
  %144 = load ptr, ptr %20, align 8, !tbaa !37
  %145 = getelementptr inbounds nuw i32, ptr %144, i64 %65
  store i32 -1, ptr %145, align 4, !tbaa !5
  %146 = getelementptr inbounds nuw i32, ptr %84, i64 %143
  %147 = load i32, ptr %146, align 4, !tbaa !5
  %148 = icmp eq i32 %147, -1
  br i1 %148, label %149, label %151

149:                                              ; preds = %142
  store i32 %64, ptr %146, align 4, !tbaa !5
  %150 = load ptr, ptr %21, align 8, !tbaa !38
  br label %157

151:                                              ; preds = %142
  %152 = load ptr, ptr %21, align 8, !tbaa !38
  %153 = getelementptr inbounds nuw i32, ptr %152, i64 %143
  %154 = load i32, ptr %153, align 4, !tbaa !5
  %155 = zext i32 %154 to i64
  %156 = getelementptr inbounds nuw i32, ptr %144, i64 %155
  store i32 %64, ptr %156, align 4, !tbaa !5
  br label %157

157:                                              ; preds = %149, %151
  %158 = phi ptr [ %152, %151 ], [ %150, %149 ]
  %159 = getelementptr inbounds nuw i32, ptr %158, i64 %143
  store i32 %64, ptr %159, align 4, !tbaa !5
  br label %370, !llvm.loop !39

160:                                              ; preds = %81, %78, %62
  %161 = call fastcc i64 @take(ptr noundef nonnull %0, i32 noundef %64, i64 noundef %72, i64 noundef 0, i64 noundef 0, ptr noundef %3, ptr noundef %4)
  %162 = and i64 %161, 127
  %163 = icmp eq i64 %162, 0
  br i1 %163, label %164, label %236

164:                                              ; preds = %160
  %165 = load ptr, ptr %13, align 8, !tbaa !30
  %166 = load i64, ptr %12, align 8, !tbaa !24
  %167 = add i64 %166, -1
  store i64 %167, ptr %12, align 8, !tbaa !24
  %168 = getelementptr inbounds nuw i32, ptr %165, i64 %167
  %169 = load i32, ptr %168, align 4, !tbaa !5
  store i32 %169, ptr %165, align 4, !tbaa !5
  %170 = icmp ugt i64 %167, 1
  br i1 %170, label %171, label %216

171:                                              ; preds = %164
  %172 = load ptr, ptr %16, align 8, !tbaa !31
  %173 = zext i32 %169 to i64
  %174 = getelementptr inbounds nuw i64, ptr %172, i64 %173
  %175 = load i64, ptr %174, align 8, !tbaa !9
  br label %176

176:                                              ; preds = %211, %171
  %177 = phi i64 [ 1, %171 ], [ %214, %211 ]
  %178 = phi i64 [ 0, %171 ], [ %213, %211 ]
  %179 = phi i64 [ 0, %171 ], [ %200, %211 ]
  %180 = add nuw i64 %178, 2
  %181 = icmp ult i64 %180, %167
  br i1 %181, label %182, label %199

182:                                              ; preds = %176
  %183 = getelementptr inbounds nuw i32, ptr %165, i64 %180
  %184 = load i32, ptr %183, align 4, !tbaa !5
  %185 = getelementptr inbounds nuw i32, ptr %165, i64 %177
  %186 = load i32, ptr %185, align 4, !tbaa !5
  %187 = zext i32 %184 to i64
  %188 = getelementptr inbounds nuw i64, ptr %172, i64 %187
  %189 = load i64, ptr %188, align 8, !tbaa !9
  %190 = zext i32 %186 to i64
  %191 = getelementptr inbounds nuw i64, ptr %172, i64 %190
  %192 = load i64, ptr %191, align 8, !tbaa !9
  %193 = icmp uge i64 %189, %192
  %194 = icmp ne i64 %189, %192
  %195 = icmp uge i32 %184, %186
  %196 = or i1 %195, %194
  %197 = and i1 %193, %196
  %198 = select i1 %197, i64 %177, i64 %180
  br label %199

199:                                              ; preds = %182, %176
  %200 = phi i64 [ %177, %176 ], [ %198, %182 ]
  %201 = getelementptr inbounds nuw i32, ptr %165, i64 %200
  %202 = load i32, ptr %201, align 4, !tbaa !5
  %203 = zext i32 %202 to i64
  %204 = getelementptr inbounds nuw i64, ptr %172, i64 %203
  %205 = load i64, ptr %204, align 8, !tbaa !9
  %206 = icmp uge i64 %205, %175
  %207 = icmp ne i64 %205, %175
  %208 = icmp uge i32 %202, %169
  %209 = or i1 %208, %207
  %210 = and i1 %206, %209
  br i1 %210, label %216, label %211

211:                                              ; preds = %199
  %212 = getelementptr inbounds nuw i32, ptr %165, i64 %179
  store i32 %202, ptr %212, align 4, !tbaa !5
  store i32 %169, ptr %201, align 4, !tbaa !5
  %213 = shl i64 %200, 1
  %214 = or disjoint i64 %213, 1
  %215 = icmp ult i64 %214, %167
  br i1 %215, label %176, label %216

216:                                              ; preds = %199, %211, %164
  %217 = getelementptr inbounds nuw i8, ptr %69, i64 8
  %218 = load i64, ptr %217, align 8, !tbaa !9
  %219 = load ptr, ptr %20, align 8, !tbaa !37
  %220 = getelementptr inbounds nuw i32, ptr %219, i64 %65
  store i32 -1, ptr %220, align 4, !tbaa !5
  %221 = load ptr, ptr %19, align 8, !tbaa !36
  %222 = getelementptr inbounds nuw i32, ptr %221, i64 %218
  %223 = load i32, ptr %222, align 4, !tbaa !5
  %224 = icmp eq i32 %223, -1
  br i1 %224, label %225, label %227

225:                                              ; preds = %216
  store i32 %64, ptr %222, align 4, !tbaa !5
  %226 = load ptr, ptr %21, align 8, !tbaa !38
  br label %233

227:                                              ; preds = %216
  %228 = load ptr, ptr %21, align 8, !tbaa !38
  %229 = getelementptr inbounds nuw i32, ptr %228, i64 %218
  %230 = load i32, ptr %229, align 4, !tbaa !5
  %231 = zext i32 %230 to i64
  %232 = getelementptr inbounds nuw i32, ptr %219, i64 %231
  store i32 %64, ptr %232, align 4, !tbaa !5
  br label %233

233:                                              ; preds = %225, %227
  %234 = phi ptr [ %228, %227 ], [ %226, %225 ]
  %235 = getelementptr inbounds nuw i32, ptr %234, i64 %218
  store i32 %64, ptr %235, align 4, !tbaa !5
  br label %370, !llvm.loop !39

236:                                              ; preds = %160
  %237 = load i64, ptr %8, align 8, !tbaa !23
  %238 = icmp eq i64 %237, 0
  br i1 %238, label %239, label %376

239:                                              ; preds = %236
  %240 = load i64, ptr %69, align 8, !tbaa !9
  %241 = icmp eq i64 %240, 0
  br i1 %241, label %292, label %242

242:                                              ; preds = %239
  %243 = load i64, ptr %12, align 8, !tbaa !24
  %244 = icmp ugt i64 %243, 1
  br i1 %244, label %245, label %344

245:                                              ; preds = %242
  %246 = load ptr, ptr %13, align 8, !tbaa !30
  %247 = load ptr, ptr %16, align 8, !tbaa !31
  br label %248

248:                                              ; preds = %288, %245
  %249 = phi i64 [ 1, %245 ], [ %290, %288 ]
  %250 = phi i64 [ 0, %245 ], [ %289, %288 ]
  %251 = phi i64 [ 0, %245 ], [ %272, %288 ]
  %252 = add nuw i64 %250, 2
  %253 = icmp ult i64 %252, %243
  br i1 %253, label %254, label %271

254:                                              ; preds = %248
  %255 = getelementptr inbounds nuw i32, ptr %246, i64 %252
  %256 = load i32, ptr %255, align 4, !tbaa !5
  %257 = getelementptr inbounds nuw i32, ptr %246, i64 %249
  %258 = load i32, ptr %257, align 4, !tbaa !5
  %259 = zext i32 %256 to i64
  %260 = getelementptr inbounds nuw i64, ptr %247, i64 %259
  %261 = load i64, ptr %260, align 8, !tbaa !9
  %262 = zext i32 %258 to i64
  %263 = getelementptr inbounds nuw i64, ptr %247, i64 %262
  %264 = load i64, ptr %263, align 8, !tbaa !9
  %265 = icmp uge i64 %261, %264
  %266 = icmp ne i64 %261, %264
  %267 = icmp uge i32 %256, %258
  %268 = or i1 %267, %266
  %269 = and i1 %265, %268
  %270 = select i1 %269, i64 %249, i64 %252
  br label %271

271:                                              ; preds = %254, %248
  %272 = phi i64 [ %249, %248 ], [ %270, %254 ]
  %273 = getelementptr inbounds nuw i32, ptr %246, i64 %272
  %274 = load i32, ptr %273, align 4, !tbaa !5
  %275 = getelementptr inbounds nuw i32, ptr %246, i64 %251
  %276 = load i32, ptr %275, align 4, !tbaa !5
  %277 = zext i32 %274 to i64
  %278 = getelementptr inbounds nuw i64, ptr %247, i64 %277
  %279 = load i64, ptr %278, align 8, !tbaa !9
  %280 = zext i32 %276 to i64
  %281 = getelementptr inbounds nuw i64, ptr %247, i64 %280
  %282 = load i64, ptr %281, align 8, !tbaa !9
  %283 = icmp uge i64 %279, %282
  %284 = icmp ne i64 %279, %282
  %285 = icmp uge i32 %274, %276
  %286 = or i1 %285, %284
  %287 = and i1 %283, %286
  br i1 %287, label %344, label %288

288:                                              ; preds = %271
  store i32 %274, ptr %275, align 4, !tbaa !5
  store i32 %276, ptr %273, align 4, !tbaa !5
  %289 = shl i64 %272, 1
  %290 = or disjoint i64 %289, 1
  %291 = icmp ult i64 %290, %243
  br i1 %291, label %248, label %344

292:                                              ; preds = %239
  %293 = load ptr, ptr %13, align 8, !tbaa !30
  %294 = load i64, ptr %12, align 8, !tbaa !24
  %295 = add i64 %294, -1
  store i64 %295, ptr %12, align 8, !tbaa !24
  %296 = getelementptr inbounds nuw i32, ptr %293, i64 %295
  %297 = load i32, ptr %296, align 4, !tbaa !5
  store i32 %297, ptr %293, align 4, !tbaa !5
  %298 = icmp ugt i64 %295, 1
  br i1 %298, label %299, label %344

299:                                              ; preds = %292
  %300 = load ptr, ptr %16, align 8, !tbaa !31
  %301 = zext i32 %297 to i64
  %302 = getelementptr inbounds nuw i64, ptr %300, i64 %301
  %303 = load i64, ptr %302, align 8, !tbaa !9
  br label %304

304:                                              ; preds = %339, %299
  %305 = phi i64 [ 1, %299 ], [ %342, %339 ]
  %306 = phi i64 [ 0, %299 ], [ %341, %339 ]
  %307 = phi i64 [ 0, %299 ], [ %328, %339 ]
  %308 = add nuw i64 %306, 2
  %309 = icmp ult i64 %308, %295
  br i1 %309, label %310, label %327

310:                                              ; preds = %304
  %311 = getelementptr inbounds nuw i32, ptr %293, i64 %308
  %312 = load i32, ptr %311, align 4, !tbaa !5
  %313 = getelementptr inbounds nuw i32, ptr %293, i64 %305
  %314 = load i32, ptr %313, align 4, !tbaa !5
  %315 = zext i32 %312 to i64
  %316 = getelementptr inbounds nuw i64, ptr %300, i64 %315
  %317 = load i64, ptr %316, align 8, !tbaa !9
  %318 = zext i32 %314 to i64
  %319 = getelementptr inbounds nuw i64, ptr %300, i64 %318
  %320 = load i64, ptr %319, align 8, !tbaa !9
  %321 = icmp uge i64 %317, %320
  %322 = icmp ne i64 %317, %320
  %323 = icmp uge i32 %312, %314
  %324 = or i1 %323, %322
  %325 = and i1 %321, %324
  %326 = select i1 %325, i64 %305, i64 %308
  br label %327

327:                                              ; preds = %310, %304
  %328 = phi i64 [ %305, %304 ], [ %326, %310 ]
  %329 = getelementptr inbounds nuw i32, ptr %293, i64 %328
  %330 = load i32, ptr %329, align 4, !tbaa !5
  %331 = zext i32 %330 to i64
  %332 = getelementptr inbounds nuw i64, ptr %300, i64 %331
  %333 = load i64, ptr %332, align 8, !tbaa !9
  %334 = icmp uge i64 %333, %303
  %335 = icmp ne i64 %333, %303
  %336 = icmp uge i32 %330, %297
  %337 = or i1 %336, %335
  %338 = and i1 %334, %337
  br i1 %338, label %344, label %339

339:                                              ; preds = %327
  %340 = getelementptr inbounds nuw i32, ptr %293, i64 %307
  store i32 %330, ptr %340, align 4, !tbaa !5
  store i32 %297, ptr %329, align 4, !tbaa !5
  %341 = shl i64 %328, 1
  %342 = or disjoint i64 %341, 1
  %343 = icmp ult i64 %342, %295
  br i1 %343, label %304, label %344

344:                                              ; preds = %288, %271, %339, %327, %292, %242
  %345 = load i64, ptr %4, align 8, !tbaa !9
  %346 = icmp eq i64 %345, 0
  br i1 %346, label %373, label %347

347:                                              ; preds = %344, %367
  %348 = phi i64 [ %368, %367 ], [ 0, %344 ]
  %349 = load i64, ptr %8, align 8, !tbaa !23
  %350 = icmp eq i64 %349, 0
  br i1 %350, label %351, label %376

351:                                              ; preds = %347
  %352 = load ptr, ptr %19, align 8, !tbaa !36
  %353 = getelementptr inbounds nuw i64, ptr %3, i64 %348
  %354 = load i64, ptr %353, align 8, !tbaa !9
  %355 = getelementptr inbounds nuw i32, ptr %352, i64 %354
  %356 = load i32, ptr %355, align 4, !tbaa !5
  %357 = icmp eq i32 %356, -1
  br i1 %357, label %367, label %358

358:                                              ; preds = %351
  %359 = load i64, ptr %18, align 8, !tbaa !34
  switch i64 %359, label %365 [
    i64 2, label %367
    i64 1, label %360
  ]

360:                                              ; preds = %358
  %361 = load ptr, ptr %22, align 8, !tbaa !40
  %362 = zext i32 %356 to i64
  %363 = getelementptr inbounds nuw i64, ptr %361, i64 %362
  %364 = load i64, ptr %363, align 8, !tbaa !9
  br label %365

365:                                              ; preds = %358, %360
  %366 = phi i64 [ %364, %360 ], [ %72, %358 ]
  tail call fastcc void @wake(ptr noundef nonnull %0, i64 noundef %354, i64 noundef %366, i64 noundef 0)
  br label %367

367:                                              ; preds = %358, %351, %365
  %368 = add nuw i64 %348, 1
  %369 = icmp eq i64 %368, %345
  br i1 %369, label %373, label %347, !llvm.loop !41

370:                                              ; preds = %157, %233
  %371 = load ptr, ptr %22, align 8, !tbaa !40
  %372 = getelementptr inbounds nuw i64, ptr %371, i64 %65
  store i64 %72, ptr %372, align 8, !tbaa !9
  br label %373

373:                                              ; preds = %367, %370, %344
  %374 = load i64, ptr %8, align 8, !tbaa !23
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8
  %375 = icmp eq i64 %374, 0
  br i1 %375, label %23, label %389

376:                                              ; preds = %236, %347
  %377 = phi i64 [ %349, %347 ], [ %237, %236 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8
  br label %389

378:                                              ; preds = %57
  %379 = icmp eq i64 %36, 0
  br i1 %379, label %389, label %380

380:                                              ; preds = %378, %33
  %381 = phi i64 [ 1, %33 ], [ %58, %378 ]
  %382 = phi i64 [ 0, %33 ], [ %59, %378 ]
  %383 = icmp ne i64 %36, 0
  tail call void @llvm.assume(i1 %383)
  %384 = mul i64 %35, %382
  %385 = getelementptr inbounds nuw i64, ptr %34, i64 %384
  %386 = load i64, ptr %385, align 8, !tbaa !9
  %387 = icmp eq i64 %386, 0
  br i1 %387, label %389, label %388

388:                                              ; preds = %380
  store i64 3, ptr %8, align 8, !tbaa !23
  br label %389

389:                                              ; preds = %23, %373, %378, %388, %380, %376, %2, %29
  %390 = phi i64 [ %377, %376 ], [ 3, %388 ], [ %9, %2 ], [ 1, %29 ], [ %58, %378 ], [ %381, %380 ], [ %374, %373 ], [ 0, %23 ]
  ret i64 %390
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

declare i64 @model_step(ptr noundef, ptr noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define internal fastcc i64 @take(ptr noundef %0, i32 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, ptr noundef nonnull writeonly captures(none) %5, ptr noundef nonnull writeonly captures(none) %6) unnamed_addr #1 {
  %8 = zext i32 %1 to i64
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8, !tbaa !26
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %12 = load i64, ptr %11, align 8, !tbaa !27
  %13 = mul i64 %12, %8
  %14 = getelementptr inbounds nuw i64, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8, !tbaa !9
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 328
  %17 = load i64, ptr %16, align 8, !tbaa !42
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %19 = load ptr, ptr %18, align 8, !tbaa !43
  %20 = getelementptr inbounds nuw i64, ptr %19, i64 %8
  %21 = load i64, ptr %20, align 8, !tbaa !9
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %23 = load ptr, ptr %22, align 8, !tbaa !44
  %24 = getelementptr inbounds nuw i64, ptr %23, i64 %15
  %25 = load i64, ptr %24, align 8, !tbaa !9
  %26 = icmp sgt i64 %25, -1
  br i1 %26, label %87, label %27

27:                                               ; preds = %7
  switch i64 %25, label %51 [
    i64 -2, label %28
    i64 -3, label %36
  ]

28:                                               ; preds = %27
  %29 = add i64 %17, 1
  store i64 %29, ptr %16, align 8, !tbaa !42
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %31 = load i64, ptr %30, align 8, !tbaa !45
  %32 = udiv i64 %17, %31
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %34 = load i64, ptr %33, align 8, !tbaa !46
  %35 = urem i64 %32, %34
  br label %87

36:                                               ; preds = %27
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %38 = load ptr, ptr %37, align 8, !tbaa !47
  %39 = getelementptr inbounds nuw i64, ptr %38, i64 %8
  %40 = load i64, ptr %39, align 8, !tbaa !9
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %42 = load ptr, ptr %41, align 8, !tbaa !48
  %43 = getelementptr inbounds nuw i64, ptr %42, i64 %8
  %44 = load i64, ptr %43, align 8, !tbaa !9
  %45 = icmp ult i64 %40, %44
  br i1 %45, label %46, label %87

46:                                               ; preds = %36
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %48 = load ptr, ptr %47, align 8, !tbaa !49
  %49 = getelementptr inbounds nuw i64, ptr %48, i64 %40
  %50 = load i64, ptr %49, align 8, !tbaa !9
  br label %87

51:                                               ; preds = %27
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %53 = load ptr, ptr %52, align 8, !tbaa !50
  %54 = mul nuw nsw i64 %8, 384
  %55 = getelementptr inbounds nuw i8, ptr %53, i64 %54
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 104
  br label %70

57:                                               ; preds = %75
  %58 = getelementptr inbounds nuw %struct.held, ptr %55, i64 %71
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 16
  %60 = load i64, ptr %59, align 8, !tbaa !51
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %81, label %62

62:                                               ; preds = %57
  %63 = lshr i64 %60, 1
  %64 = getelementptr inbounds nuw i32, ptr %76, i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !5
  %66 = icmp eq i32 %65, -1
  br i1 %66, label %67, label %86

67:                                               ; preds = %62
  %68 = add nuw nsw i64 %71, 2
  %69 = icmp eq i64 %68, 24
  br i1 %69, label %81, label %70, !llvm.loop !53

70:                                               ; preds = %67, %51
  %71 = phi i64 [ 0, %51 ], [ %68, %67 ]
  %72 = getelementptr inbounds nuw %struct.held, ptr %55, i64 %71
  %73 = load i64, ptr %72, align 8, !tbaa !51
  %74 = icmp eq i64 %73, 0
  br i1 %74, label %81, label %75

75:                                               ; preds = %70
  %76 = load ptr, ptr %56, align 8, !tbaa !36
  %77 = lshr i64 %73, 1
  %78 = getelementptr inbounds nuw i32, ptr %76, i64 %77
  %79 = load i32, ptr %78, align 4, !tbaa !5
  %80 = icmp eq i32 %79, -1
  br i1 %80, label %57, label %86

81:                                               ; preds = %67, %57, %70
  %82 = sub i64 %2, %21
  %83 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %84 = load i64, ptr %83, align 8, !tbaa !54
  %85 = icmp ult i64 %82, %84
  br i1 %85, label %87, label %86

86:                                               ; preds = %75, %62, %81
  store i64 %2, ptr %20, align 8, !tbaa !9
  br label %87

87:                                               ; preds = %7, %28, %36, %46, %81, %86
  %88 = phi i64 [ 0, %36 ], [ %35, %28 ], [ %25, %7 ], [ 1, %86 ], [ %50, %46 ], [ 0, %81 ]
  store i64 0, ptr @touches, align 8, !tbaa !9
  %89 = load ptr, ptr %0, align 8, !tbaa !35
  %90 = tail call i64 @model_step(ptr noundef %89, ptr noundef nonnull %14, i64 noundef %8, i64 noundef %88, i64 noundef %15) #8
  %91 = and i64 %90, 127
  %92 = icmp eq i64 %91, 0
  br i1 %92, label %93, label %96

93:                                               ; preds = %87
  store i64 %17, ptr %16, align 8, !tbaa !42
  %94 = load ptr, ptr %18, align 8, !tbaa !43
  %95 = getelementptr inbounds nuw i64, ptr %94, i64 %8
  store i64 %21, ptr %95, align 8, !tbaa !9
  br label %573

96:                                               ; preds = %87
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 432
  %98 = load i64, ptr %97, align 8, !tbaa !55
  %99 = icmp eq i64 %98, 0
  br i1 %99, label %113, label %100

100:                                              ; preds = %96
  %101 = getelementptr inbounds nuw i8, ptr %0, i64 424
  %102 = load ptr, ptr %101, align 8, !tbaa !56
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 440
  %104 = load i64, ptr %103, align 8, !tbaa !57
  %105 = add i64 %104, 1
  store i64 %105, ptr %103, align 8, !tbaa !57
  %106 = urem i64 %104, %98
  %107 = getelementptr inbounds nuw %struct.logged, ptr %102, i64 %106
  store i64 %2, ptr %107, align 8, !tbaa !58
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 8
  store i32 %1, ptr %108, align 8, !tbaa !60
  %109 = trunc i64 %15 to i32
  %110 = getelementptr inbounds nuw i8, ptr %107, i64 12
  store i32 %109, ptr %110, align 4, !tbaa !61
  %111 = trunc i64 %88 to i32
  %112 = getelementptr inbounds nuw i8, ptr %107, i64 16
  store i32 %111, ptr %112, align 8, !tbaa !62
  br label %113

113:                                              ; preds = %100, %96
  %114 = getelementptr inbounds nuw i8, ptr %0, i64 336
  %115 = load i64, ptr %114, align 8, !tbaa !11
  %116 = add i64 %115, 1
  store i64 %116, ptr %114, align 8, !tbaa !11
  %117 = getelementptr inbounds nuw i8, ptr %0, i64 376
  store i64 %2, ptr %117, align 8, !tbaa !63
  %118 = icmp eq i64 %91, 1
  br i1 %118, label %124, label %119

119:                                              ; preds = %113
  %120 = getelementptr inbounds nuw i8, ptr %0, i64 344
  store i64 2, ptr %120, align 8, !tbaa !23
  %121 = getelementptr inbounds nuw i8, ptr %0, i64 352
  store i64 %90, ptr %121, align 8, !tbaa !64
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 360
  store i64 %8, ptr %122, align 8, !tbaa !65
  %123 = getelementptr inbounds nuw i8, ptr %0, i64 368
  store i64 %15, ptr %123, align 8, !tbaa !66
  br label %573

124:                                              ; preds = %113
  %125 = load i64, ptr @touches, align 8, !tbaa !9
  %126 = icmp ugt i64 %125, 64
  br i1 %126, label %127, label %129

127:                                              ; preds = %124
  %128 = getelementptr inbounds nuw i8, ptr %0, i64 344
  store i64 4, ptr %128, align 8, !tbaa !23
  br label %573

129:                                              ; preds = %124
  %130 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %131 = load ptr, ptr %130, align 8, !tbaa !67
  %132 = getelementptr inbounds nuw i64, ptr %131, i64 %15
  %133 = load i64, ptr %132, align 8, !tbaa !9
  %134 = load ptr, ptr %22, align 8, !tbaa !44
  %135 = getelementptr inbounds nuw i64, ptr %134, i64 %15
  %136 = load i64, ptr %135, align 8, !tbaa !9
  %137 = icmp eq i64 %136, -3
  br i1 %137, label %138, label %155

138:                                              ; preds = %129
  %139 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %140 = load ptr, ptr %139, align 8, !tbaa !47
  %141 = getelementptr inbounds nuw i64, ptr %140, i64 %8
  %142 = load i64, ptr %141, align 8, !tbaa !9
  %143 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %144 = load ptr, ptr %143, align 8, !tbaa !48
  %145 = getelementptr inbounds nuw i64, ptr %144, i64 %8
  %146 = load i64, ptr %145, align 8, !tbaa !9
  %147 = icmp ult i64 %142, %146
  br i1 %147, label %148, label %155

148:                                              ; preds = %138
  %149 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %150 = load ptr, ptr %149, align 8, !tbaa !68
  %151 = add nuw i64 %142, 1
  store i64 %151, ptr %141, align 8, !tbaa !9
  %152 = getelementptr inbounds nuw i64, ptr %150, i64 %142
  %153 = load i64, ptr %152, align 8, !tbaa !9
  %154 = tail call i64 @llvm.usub.sat.i64(i64 %153, i64 %2)
  br label %155

155:                                              ; preds = %148, %138, %129
  %156 = phi i64 [ %154, %148 ], [ 0, %138 ], [ 0, %129 ]
  %157 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %158 = load i64, ptr %157, align 8, !tbaa !69
  %159 = icmp eq i64 %158, 0
  br i1 %159, label %177, label %160

160:                                              ; preds = %155
  %161 = udiv i64 %133, 1000
  %162 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %163 = load i64, ptr %162, align 8, !tbaa !70
  %164 = shl i64 %163, 13
  %165 = xor i64 %164, %163
  %166 = lshr i64 %165, 7
  %167 = xor i64 %166, %165
  %168 = shl i64 %167, 17
  %169 = xor i64 %168, %167
  store i64 %169, ptr %162, align 8, !tbaa !70
  %170 = lshr i64 %169, 11
  %171 = shl i64 %158, 1
  %172 = or disjoint i64 %171, 1
  %173 = urem i64 %170, %172
  %174 = sub i64 %173, %158
  %175 = mul i64 %174, %161
  %176 = add i64 %175, %133
  br label %177

177:                                              ; preds = %160, %155
  %178 = phi i64 [ %176, %160 ], [ %133, %155 ]
  %179 = icmp eq i64 %125, 0
  br i1 %179, label %202, label %180

180:                                              ; preds = %177
  %181 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %182 = add nuw nsw i64 %8, 1
  %183 = trunc i64 %182 to i16
  %184 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %185 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %186 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %187 = mul nuw nsw i64 %8, 384
  %188 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %189 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %190 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %191 = getelementptr inbounds nuw i8, ptr %0, i64 392
  %192 = icmp ult i64 %3, 4
  %193 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %3, i1 true)
  %194 = sub nuw nsw i64 61, %193
  %195 = lshr i64 %3, %194
  %196 = and i64 %195, 3
  %197 = shl nuw nsw i64 %193, 2
  %198 = sub nsw i64 %196, %197
  %199 = icmp eq i64 %3, 0
  %200 = sub i64 %2, %3
  %201 = getelementptr inbounds nuw i8, ptr %0, i64 344
  br label %221

202:                                              ; preds = %396, %177
  %203 = phi i64 [ %178, %177 ], [ %397, %396 ]
  store i64 %125, ptr %6, align 8, !tbaa !9
  %204 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %205 = load ptr, ptr %204, align 8, !tbaa !71
  %206 = getelementptr inbounds nuw i64, ptr %205, i64 %15
  %207 = load i64, ptr %206, align 8, !tbaa !9
  %208 = add i64 %207, 1
  store i64 %208, ptr %206, align 8, !tbaa !9
  %209 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %210 = load ptr, ptr %209, align 8, !tbaa !72
  %211 = getelementptr inbounds nuw i64, ptr %210, i64 %15
  %212 = load i64, ptr %211, align 8, !tbaa !9
  %213 = add i64 %212, %203
  store i64 %213, ptr %211, align 8, !tbaa !9
  %214 = add i64 %4, %3
  %215 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %216 = load ptr, ptr %215, align 8, !tbaa !73
  %217 = getelementptr inbounds nuw i64, ptr %216, i64 %15
  %218 = load i64, ptr %217, align 8, !tbaa !9
  %219 = add i64 %218, %214
  store i64 %219, ptr %217, align 8, !tbaa !9
  %220 = icmp eq i64 %3, 0
  br i1 %220, label %427, label %401

221:                                              ; preds = %180, %396
  %222 = phi i64 [ 0, %180 ], [ %399, %396 ]
  %223 = phi i64 [ %178, %180 ], [ %397, %396 ]
  %224 = getelementptr inbounds nuw i64, ptr @touched, i64 %222
  %225 = load i64, ptr %224, align 8, !tbaa !9
  %226 = lshr i64 %225, 1
  %227 = icmp eq i64 %226, 0
  br i1 %227, label %396, label %228

228:                                              ; preds = %221
  %229 = load ptr, ptr %181, align 8, !tbaa !74
  %230 = getelementptr inbounds nuw i16, ptr %229, i64 %226
  %231 = load i16, ptr %230, align 2, !tbaa !75
  store i16 %183, ptr %230, align 2, !tbaa !75
  %232 = zext i16 %231 to i64
  %233 = icmp eq i16 %231, 0
  %234 = icmp eq i64 %182, %232
  %235 = select i1 %233, i1 true, i1 %234
  br i1 %235, label %248, label %236

236:                                              ; preds = %228
  %237 = load ptr, ptr %184, align 8, !tbaa !77
  %238 = add nuw nsw i64 %232, 4294967295
  %239 = and i64 %238, 4294967295
  %240 = getelementptr inbounds nuw i16, ptr %237, i64 %239
  %241 = load i16, ptr %240, align 2, !tbaa !75
  %242 = getelementptr inbounds nuw i16, ptr %237, i64 %8
  %243 = load i16, ptr %242, align 2, !tbaa !75
  %244 = icmp eq i16 %241, %243
  %245 = select i1 %244, i64 272, i64 280
  %246 = getelementptr inbounds nuw i8, ptr %0, i64 %245
  %247 = load i64, ptr %246, align 8, !tbaa !9
  br label %248

248:                                              ; preds = %228, %236
  %249 = phi i64 [ %247, %236 ], [ 0, %228 ]
  %250 = add i64 %249, %223
  %251 = load ptr, ptr %185, align 8, !tbaa !78
  %252 = getelementptr inbounds nuw i16, ptr %251, i64 %226
  %253 = load i16, ptr %252, align 2, !tbaa !75
  %254 = icmp eq i16 %253, 0
  br i1 %254, label %396, label %255

255:                                              ; preds = %248
  %256 = load ptr, ptr %186, align 8, !tbaa !50
  %257 = getelementptr inbounds nuw i8, ptr %256, i64 %187
  %258 = load ptr, ptr %188, align 8, !tbaa !79
  %259 = zext i16 %253 to i64
  %260 = getelementptr %struct.lock_stats, ptr %258, i64 %259
  %261 = getelementptr i8, ptr %260, i64 -4144
  %262 = and i64 %225, 1
  %263 = getelementptr inbounds nuw %struct.lock_stats, ptr %261, i64 %262
  br label %264

264:                                              ; preds = %285, %255
  %265 = phi i64 [ 0, %255 ], [ %286, %285 ]
  %266 = getelementptr inbounds nuw %struct.held, ptr %257, i64 %265
  %267 = load i64, ptr %266, align 8, !tbaa !51
  %268 = icmp eq i64 %267, 0
  %269 = icmp eq i64 %267, %225
  %270 = or i1 %268, %269
  br i1 %270, label %288, label %271

271:                                              ; preds = %264
  %272 = add nuw nsw i64 %265, 1
  %273 = getelementptr inbounds nuw %struct.held, ptr %257, i64 %272
  %274 = load i64, ptr %273, align 8, !tbaa !51
  %275 = icmp eq i64 %274, 0
  %276 = icmp eq i64 %274, %225
  %277 = or i1 %275, %276
  br i1 %277, label %288, label %278

278:                                              ; preds = %271
  %279 = add nuw nsw i64 %265, 2
  %280 = getelementptr inbounds nuw %struct.held, ptr %257, i64 %279
  %281 = load i64, ptr %280, align 8, !tbaa !51
  %282 = icmp eq i64 %281, 0
  %283 = icmp eq i64 %281, %225
  %284 = or i1 %282, %283
  br i1 %284, label %288, label %285

285:                                              ; preds = %278
  %286 = add nuw nsw i64 %265, 3
  %287 = icmp eq i64 %286, 24
  br i1 %287, label %352, label %264, !llvm.loop !80

288:                                              ; preds = %278, %271, %264
  %289 = phi i64 [ %265, %264 ], [ %272, %271 ], [ %279, %278 ]
  %290 = phi ptr [ %266, %264 ], [ %273, %271 ], [ %280, %278 ]
  %291 = phi i1 [ %268, %264 ], [ %275, %271 ], [ %282, %278 ]
  br i1 %291, label %352, label %292

292:                                              ; preds = %288
  %293 = getelementptr inbounds nuw i8, ptr %290, i64 8
  %294 = load i64, ptr %293, align 8, !tbaa !81
  %295 = sub i64 %2, %294
  %296 = getelementptr inbounds nuw i8, ptr %263, i64 32
  %297 = load i64, ptr %296, align 8, !tbaa !82
  %298 = add i64 %297, %295
  store i64 %298, ptr %296, align 8, !tbaa !82
  %299 = getelementptr inbounds nuw i8, ptr %263, i64 2096
  %300 = icmp ult i64 %295, 4
  br i1 %300, label %309, label %301

301:                                              ; preds = %292
  %302 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %295, i1 true)
  %303 = sub nuw nsw i64 61, %302
  %304 = lshr i64 %295, %303
  %305 = and i64 %304, 3
  %306 = shl nuw nsw i64 %302, 2
  %307 = sub nsw i64 %305, %306
  %308 = add nsw i64 %307, 248
  br label %309

309:                                              ; preds = %301, %292
  %310 = phi i64 [ %308, %301 ], [ %295, %292 ]
  %311 = getelementptr inbounds nuw i64, ptr %299, i64 %310
  %312 = load i64, ptr %311, align 8, !tbaa !9
  %313 = add i64 %312, 1
  store i64 %313, ptr %311, align 8, !tbaa !9
  %314 = getelementptr inbounds nuw i8, ptr %263, i64 40
  %315 = load i64, ptr %314, align 8, !tbaa !84
  %316 = icmp ugt i64 %295, %315
  br i1 %316, label %317, label %318

317:                                              ; preds = %309
  store i64 %295, ptr %314, align 8, !tbaa !84
  br label %318

318:                                              ; preds = %317, %309
  br label %319

319:                                              ; preds = %318, %322
  %320 = phi i64 [ %323, %322 ], [ %289, %318 ]
  %321 = icmp eq i64 %320, 23
  br i1 %321, label %327, label %322

322:                                              ; preds = %319
  %323 = add nuw nsw i64 %320, 1
  %324 = getelementptr inbounds nuw %struct.held, ptr %257, i64 %323
  %325 = load i64, ptr %324, align 8, !tbaa !51
  %326 = icmp eq i64 %325, 0
  br i1 %326, label %327, label %319, !llvm.loop !85

327:                                              ; preds = %322, %319
  %328 = getelementptr inbounds nuw %struct.held, ptr %257, i64 %320
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %290, ptr noundef nonnull align 8 dereferenceable(16) %328, i64 16, i1 false), !tbaa.struct !86
  store i64 0, ptr %328, align 8, !tbaa !51
  %329 = load ptr, ptr %189, align 8, !tbaa !87
  %330 = getelementptr inbounds nuw i8, ptr %329, i64 %226
  %331 = load i8, ptr %330, align 1, !tbaa !33
  %332 = icmp eq i8 %331, 0
  br i1 %332, label %396, label %333

333:                                              ; preds = %327
  %334 = load ptr, ptr %190, align 8, !tbaa !88
  %335 = getelementptr inbounds nuw %struct.section, ptr %334, i64 %8
  %336 = load i64, ptr %335, align 8, !tbaa !89
  %337 = icmp eq i64 %336, 0
  br i1 %337, label %396, label %338

338:                                              ; preds = %333
  %339 = add i64 %336, -1
  store i64 %339, ptr %335, align 8, !tbaa !89
  %340 = icmp eq i64 %339, 0
  br i1 %340, label %341, label %396

341:                                              ; preds = %338
  %342 = getelementptr inbounds nuw i8, ptr %335, i64 8
  %343 = load i64, ptr %342, align 8, !tbaa !91
  %344 = sub i64 %2, %343
  %345 = getelementptr inbounds nuw i8, ptr %335, i64 16
  store i64 %344, ptr %345, align 8, !tbaa !92
  %346 = getelementptr inbounds nuw i8, ptr %335, i64 24
  store i64 %8, ptr %346, align 8, !tbaa !93
  %347 = load ptr, ptr %191, align 8, !tbaa !94
  %348 = getelementptr inbounds nuw i8, ptr %347, i64 16
  %349 = load i64, ptr %348, align 8, !tbaa !92
  %350 = icmp ugt i64 %344, %349
  br i1 %350, label %351, label %396

351:                                              ; preds = %341
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(296) %347, ptr noundef nonnull align 8 dereferenceable(296) %335, i64 296, i1 false), !tbaa.struct !95
  br label %396

352:                                              ; preds = %285, %288
  %353 = phi i64 [ %289, %288 ], [ 24, %285 ]
  %354 = load i64, ptr %263, align 8, !tbaa !96
  %355 = add i64 %354, 1
  store i64 %355, ptr %263, align 8, !tbaa !96
  %356 = getelementptr inbounds nuw i8, ptr %263, i64 16
  %357 = load i64, ptr %356, align 8, !tbaa !97
  %358 = add i64 %357, %3
  store i64 %358, ptr %356, align 8, !tbaa !97
  %359 = getelementptr inbounds nuw i8, ptr %263, i64 48
  br i1 %192, label %365, label %360

360:                                              ; preds = %352
  %361 = getelementptr i64, ptr %359, i64 %198
  %362 = getelementptr i8, ptr %361, i64 1984
  %363 = load i64, ptr %362, align 8, !tbaa !9
  %364 = add i64 %363, 1
  store i64 %364, ptr %362, align 8, !tbaa !9
  br label %369

365:                                              ; preds = %352
  %366 = getelementptr inbounds nuw i64, ptr %359, i64 %3
  %367 = load i64, ptr %366, align 8, !tbaa !9
  %368 = add i64 %367, 1
  store i64 %368, ptr %366, align 8, !tbaa !9
  br i1 %199, label %377, label %369

369:                                              ; preds = %365, %360
  %370 = getelementptr inbounds nuw i8, ptr %263, i64 8
  %371 = load i64, ptr %370, align 8, !tbaa !98
  %372 = add i64 %371, 1
  store i64 %372, ptr %370, align 8, !tbaa !98
  %373 = getelementptr inbounds nuw i8, ptr %263, i64 24
  %374 = load i64, ptr %373, align 8, !tbaa !99
  %375 = icmp ugt i64 %3, %374
  br i1 %375, label %376, label %377

376:                                              ; preds = %369
  store i64 %3, ptr %373, align 8, !tbaa !99
  br label %377

377:                                              ; preds = %376, %369, %365
  %378 = icmp eq i64 %353, 24
  br i1 %378, label %379, label %380

379:                                              ; preds = %377
  store i64 4, ptr %201, align 8, !tbaa !23
  br label %396

380:                                              ; preds = %377
  %381 = getelementptr inbounds nuw %struct.held, ptr %257, i64 %353
  store i64 %225, ptr %381, align 8, !tbaa !51
  %382 = getelementptr inbounds nuw i8, ptr %381, i64 8
  store i64 %2, ptr %382, align 8, !tbaa !81
  %383 = load ptr, ptr %189, align 8, !tbaa !87
  %384 = getelementptr inbounds nuw i8, ptr %383, i64 %226
  %385 = load i8, ptr %384, align 1, !tbaa !33
  %386 = icmp eq i8 %385, 0
  br i1 %386, label %396, label %387

387:                                              ; preds = %380
  %388 = load ptr, ptr %190, align 8, !tbaa !88
  %389 = getelementptr inbounds nuw %struct.section, ptr %388, i64 %8
  %390 = load i64, ptr %389, align 8, !tbaa !89
  %391 = add i64 %390, 1
  store i64 %391, ptr %389, align 8, !tbaa !89
  %392 = icmp eq i64 %390, 0
  br i1 %392, label %393, label %396

393:                                              ; preds = %387
  %394 = getelementptr inbounds nuw i8, ptr %389, i64 8
  store i64 %200, ptr %394, align 8, !tbaa !91
  %395 = getelementptr inbounds nuw i8, ptr %389, i64 32
  store i64 0, ptr %395, align 8, !tbaa !100
  br label %396

396:                                              ; preds = %221, %393, %387, %380, %379, %351, %341, %338, %333, %327, %248
  %397 = phi i64 [ %250, %393 ], [ %250, %248 ], [ %250, %327 ], [ %250, %333 ], [ %250, %338 ], [ %250, %341 ], [ %250, %351 ], [ %250, %379 ], [ %250, %380 ], [ %250, %387 ], [ %223, %221 ]
  %398 = getelementptr inbounds nuw i64, ptr %5, i64 %222
  store i64 %226, ptr %398, align 8, !tbaa !9
  %399 = add nuw nsw i64 %222, 1
  %400 = icmp eq i64 %399, %125
  br i1 %400, label %202, label %221, !llvm.loop !101

401:                                              ; preds = %202
  %402 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %403 = load ptr, ptr %402, align 8, !tbaa !102
  %404 = getelementptr inbounds nuw %struct.spread, ptr %403, i64 %15
  %405 = load <2 x i64>, ptr %404, align 8, !tbaa !9
  %406 = insertelement <2 x i64> <i64 1, i64 poison>, i64 %214, i64 1
  %407 = add <2 x i64> %405, %406
  store <2 x i64> %407, ptr %404, align 8, !tbaa !9
  %408 = getelementptr inbounds nuw i8, ptr %404, i64 24
  %409 = icmp ult i64 %214, 4
  br i1 %409, label %418, label %410

410:                                              ; preds = %401
  %411 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %214, i1 true)
  %412 = sub nuw nsw i64 61, %411
  %413 = lshr i64 %214, %412
  %414 = and i64 %413, 3
  %415 = shl nuw nsw i64 %411, 2
  %416 = sub nsw i64 %414, %415
  %417 = add nsw i64 %416, 248
  br label %418

418:                                              ; preds = %410, %401
  %419 = phi i64 [ %417, %410 ], [ %214, %401 ]
  %420 = getelementptr inbounds nuw i64, ptr %408, i64 %419
  %421 = load i64, ptr %420, align 8, !tbaa !9
  %422 = add i64 %421, 1
  store i64 %422, ptr %420, align 8, !tbaa !9
  %423 = getelementptr inbounds nuw i8, ptr %404, i64 16
  %424 = load i64, ptr %423, align 8, !tbaa !103
  %425 = icmp ugt i64 %214, %424
  br i1 %425, label %426, label %427

426:                                              ; preds = %418
  store i64 %214, ptr %423, align 8, !tbaa !103
  br label %427

427:                                              ; preds = %426, %418, %202
  %428 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %429 = load ptr, ptr %428, align 8, !tbaa !105
  %430 = getelementptr inbounds nuw i8, ptr %429, i64 %15
  %431 = load i8, ptr %430, align 1, !tbaa !33
  %432 = icmp eq i8 %431, 0
  br i1 %432, label %551, label %433

433:                                              ; preds = %427
  %434 = zext i8 %431 to i32
  %435 = and i32 %434, 16
  %436 = icmp eq i32 %435, 0
  br i1 %436, label %462, label %437

437:                                              ; preds = %433
  %438 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %439 = load ptr, ptr %438, align 8, !tbaa !106
  %440 = load <2 x i64>, ptr %439, align 8, !tbaa !9
  %441 = insertelement <2 x i64> <i64 1, i64 poison>, i64 %203, i64 1
  %442 = add <2 x i64> %440, %441
  store <2 x i64> %442, ptr %439, align 8, !tbaa !9
  %443 = getelementptr inbounds nuw i8, ptr %439, i64 24
  %444 = icmp ult i64 %203, 4
  br i1 %444, label %453, label %445

445:                                              ; preds = %437
  %446 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %203, i1 true)
  %447 = sub nuw nsw i64 61, %446
  %448 = lshr i64 %203, %447
  %449 = and i64 %448, 3
  %450 = shl nuw nsw i64 %446, 2
  %451 = sub nsw i64 %449, %450
  %452 = add nsw i64 %451, 248
  br label %453

453:                                              ; preds = %445, %437
  %454 = phi i64 [ %452, %445 ], [ %203, %437 ]
  %455 = getelementptr inbounds nuw i64, ptr %443, i64 %454
  %456 = load i64, ptr %455, align 8, !tbaa !9
  %457 = add i64 %456, 1
  store i64 %457, ptr %455, align 8, !tbaa !9
  %458 = getelementptr inbounds nuw i8, ptr %439, i64 16
  %459 = load i64, ptr %458, align 8, !tbaa !103
  %460 = icmp ugt i64 %203, %459
  br i1 %460, label %461, label %462

461:                                              ; preds = %453
  store i64 %203, ptr %458, align 8, !tbaa !103
  br label %462

462:                                              ; preds = %461, %453, %433
  %463 = and i32 %434, 1
  %464 = icmp eq i32 %463, 0
  br i1 %464, label %473, label %465

465:                                              ; preds = %462
  %466 = add i64 %2, 1
  %467 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %468 = load ptr, ptr %467, align 8, !tbaa !107
  %469 = getelementptr inbounds nuw i64, ptr %468, i64 %8
  store i64 %466, ptr %469, align 8, !tbaa !9
  %470 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %471 = load ptr, ptr %470, align 8, !tbaa !108
  %472 = getelementptr inbounds nuw i8, ptr %471, i64 %8
  store i8 0, ptr %472, align 1, !tbaa !33
  br label %473

473:                                              ; preds = %465, %462
  %474 = and i32 %434, 4
  %475 = icmp eq i32 %474, 0
  br i1 %475, label %480, label %476

476:                                              ; preds = %473
  %477 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %478 = load ptr, ptr %477, align 8, !tbaa !108
  %479 = getelementptr inbounds nuw i8, ptr %478, i64 %8
  store i8 1, ptr %479, align 1, !tbaa !33
  br label %480

480:                                              ; preds = %476, %473
  %481 = and i32 %434, 2
  %482 = icmp eq i32 %481, 0
  br i1 %482, label %523, label %483

483:                                              ; preds = %480
  %484 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %485 = load ptr, ptr %484, align 8, !tbaa !107
  %486 = getelementptr inbounds nuw i64, ptr %485, i64 %8
  %487 = load i64, ptr %486, align 8, !tbaa !9
  %488 = icmp eq i64 %487, 0
  br i1 %488, label %523, label %489

489:                                              ; preds = %483
  %490 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %491 = load ptr, ptr %490, align 8, !tbaa !106
  %492 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %493 = load ptr, ptr %492, align 8, !tbaa !108
  %494 = getelementptr inbounds nuw i8, ptr %493, i64 %8
  %495 = load i8, ptr %494, align 1, !tbaa !33
  %496 = zext i8 %495 to i64
  %497 = getelementptr inbounds nuw %struct.spread, ptr %491, i64 %496
  %498 = add i64 %2, 1
  %499 = sub i64 %498, %487
  %500 = load <2 x i64>, ptr %497, align 8, !tbaa !9
  %501 = insertelement <2 x i64> <i64 1, i64 poison>, i64 %499, i64 1
  %502 = add <2 x i64> %500, %501
  store <2 x i64> %502, ptr %497, align 8, !tbaa !9
  %503 = getelementptr inbounds nuw i8, ptr %497, i64 24
  %504 = icmp ult i64 %499, 4
  br i1 %504, label %513, label %505

505:                                              ; preds = %489
  %506 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %499, i1 true)
  %507 = sub nuw nsw i64 61, %506
  %508 = lshr i64 %499, %507
  %509 = and i64 %508, 3
  %510 = shl nuw nsw i64 %506, 2
  %511 = sub nsw i64 %509, %510
  %512 = add nsw i64 %511, 248
  br label %513

513:                                              ; preds = %505, %489
  %514 = phi i64 [ %512, %505 ], [ %499, %489 ]
  %515 = getelementptr inbounds nuw i64, ptr %503, i64 %514
  %516 = load i64, ptr %515, align 8, !tbaa !9
  %517 = add i64 %516, 1
  store i64 %517, ptr %515, align 8, !tbaa !9
  %518 = getelementptr inbounds nuw i8, ptr %497, i64 16
  %519 = load i64, ptr %518, align 8, !tbaa !103
  %520 = icmp ugt i64 %499, %519
  br i1 %520, label %521, label %522

521:                                              ; preds = %513
  store i64 %499, ptr %518, align 8, !tbaa !103
  br label %522

522:                                              ; preds = %521, %513
  store i64 0, ptr %486, align 8, !tbaa !9
  br label %523

523:                                              ; preds = %522, %483, %480
  %524 = and i32 %434, 8
  %525 = icmp eq i32 %524, 0
  br i1 %525, label %551, label %526

526:                                              ; preds = %523
  %527 = getelementptr inbounds nuw i8, ptr %0, i64 408
  %528 = load i64, ptr %527, align 8, !tbaa !109
  %529 = getelementptr inbounds nuw i8, ptr %0, i64 400
  %530 = load i64, ptr %529, align 8, !tbaa !110
  %531 = inttoptr i64 %530 to ptr
  switch i64 %528, label %539 [
    i64 8, label %532
    i64 4, label %534
    i64 2, label %536
  ]

532:                                              ; preds = %526
  %533 = load i64, ptr %531, align 8, !tbaa !9
  br label %545

534:                                              ; preds = %526
  %535 = load i32, ptr %531, align 4, !tbaa !5
  br label %542

536:                                              ; preds = %526
  %537 = load i16, ptr %531, align 2, !tbaa !75
  %538 = zext i16 %537 to i32
  br label %542

539:                                              ; preds = %526
  %540 = load i8, ptr %531, align 1, !tbaa !33
  %541 = zext i8 %540 to i32
  br label %542

542:                                              ; preds = %539, %536, %534
  %543 = phi i32 [ %535, %534 ], [ %538, %536 ], [ %541, %539 ]
  %544 = zext i32 %543 to i64
  br label %545

545:                                              ; preds = %542, %532
  %546 = phi i64 [ %533, %532 ], [ %544, %542 ]
  %547 = getelementptr inbounds nuw i8, ptr %0, i64 416
  %548 = load i64, ptr %547, align 8, !tbaa !111
  %549 = icmp ugt i64 %546, %548
  br i1 %549, label %550, label %551

550:                                              ; preds = %545
  store i64 %546, ptr %547, align 8, !tbaa !111
  br label %551

551:                                              ; preds = %550, %545, %523, %427
  %552 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %553 = load ptr, ptr %552, align 8, !tbaa !88
  %554 = getelementptr inbounds nuw %struct.section, ptr %553, i64 %8
  %555 = load i64, ptr %554, align 8, !tbaa !89
  %556 = icmp eq i64 %555, 0
  br i1 %556, label %566, label %557

557:                                              ; preds = %551
  %558 = getelementptr inbounds nuw i8, ptr %554, i64 32
  %559 = load i64, ptr %558, align 8, !tbaa !100
  %560 = add i64 %559, 1
  store i64 %560, ptr %558, align 8, !tbaa !100
  %561 = icmp ult i64 %559, 64
  br i1 %561, label %562, label %566

562:                                              ; preds = %557
  %563 = trunc i64 %15 to i32
  %564 = getelementptr inbounds nuw i8, ptr %554, i64 40
  %565 = getelementptr inbounds nuw i32, ptr %564, i64 %559
  store i32 %563, ptr %565, align 4, !tbaa !5
  br label %566

566:                                              ; preds = %562, %557, %551
  %567 = add i64 %4, %2
  %568 = add i64 %567, %156
  %569 = add i64 %568, %203
  %570 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %571 = load ptr, ptr %570, align 8, !tbaa !31
  %572 = getelementptr inbounds nuw i64, ptr %571, i64 %8
  store i64 %569, ptr %572, align 8, !tbaa !9
  br label %573

573:                                              ; preds = %566, %127, %119, %93
  %574 = phi i64 [ 0, %93 ], [ %90, %119 ], [ %90, %127 ], [ 1, %566 ]
  ret i64 %574
}

; Function Attrs: nounwind
define internal fastcc void @wake(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef range(i64 0, 9) %3) unnamed_addr #1 {
  %5 = alloca [64 x i64], align 16
  %6 = alloca i64, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %8 = load ptr, ptr %7, align 8, !tbaa !36
  %9 = getelementptr inbounds nuw i32, ptr %8, i64 %1
  %10 = load i32, ptr %9, align 4, !tbaa !5
  %11 = icmp eq i32 %10, -1
  br i1 %11, label %132, label %12

12:                                               ; preds = %4
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 344
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %23 = icmp samesign ult i64 %3, 8
  %24 = add nuw nsw i64 %3, 1
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %26

26:                                               ; preds = %12, %129
  %27 = phi i32 [ %10, %12 ], [ %35, %129 ]
  %28 = phi i32 [ -1, %12 ], [ %130, %129 ]
  %29 = load i64, ptr %13, align 8, !tbaa !23
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %31, label %132

31:                                               ; preds = %26
  %32 = load ptr, ptr %14, align 8, !tbaa !37
  %33 = zext i32 %27 to i64
  %34 = getelementptr inbounds nuw i32, ptr %32, i64 %33
  %35 = load i32, ptr %34, align 4, !tbaa !5
  %36 = load ptr, ptr %15, align 8, !tbaa !26
  %37 = load i64, ptr %16, align 8, !tbaa !27
  %38 = mul i64 %37, %33
  %39 = getelementptr inbounds nuw i64, ptr %36, i64 %38
  %40 = load i64, ptr %39, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #8
  store i64 0, ptr %6, align 8, !tbaa !9
  %41 = load ptr, ptr %17, align 8, !tbaa !40
  %42 = getelementptr inbounds nuw i64, ptr %41, i64 %33
  %43 = load i64, ptr %42, align 8, !tbaa !9
  %44 = sub i64 %2, %43
  %45 = load ptr, ptr %18, align 8, !tbaa !112
  %46 = getelementptr inbounds nuw i64, ptr %45, i64 %40
  %47 = load i64, ptr %46, align 8, !tbaa !9
  %48 = call fastcc i64 @take(ptr noundef nonnull %0, i32 noundef %27, i64 noundef %2, i64 noundef %44, i64 noundef %47, ptr noundef %5, ptr noundef %6)
  %49 = and i64 %48, 127
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %51, label %56

51:                                               ; preds = %31
  %52 = load ptr, ptr %25, align 8, !tbaa !32
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 %40
  %54 = load i8, ptr %53, align 1, !tbaa !33
  %55 = icmp ugt i8 %54, 1
  br i1 %55, label %128, label %129

56:                                               ; preds = %31
  %57 = icmp eq i32 %28, -1
  br i1 %57, label %58, label %61

58:                                               ; preds = %56
  %59 = load ptr, ptr %7, align 8, !tbaa !36
  %60 = getelementptr inbounds nuw i32, ptr %59, i64 %1
  store i32 %35, ptr %60, align 4, !tbaa !5
  br label %65

61:                                               ; preds = %56
  %62 = load ptr, ptr %14, align 8, !tbaa !37
  %63 = zext i32 %28 to i64
  %64 = getelementptr inbounds nuw i32, ptr %62, i64 %63
  store i32 %35, ptr %64, align 4, !tbaa !5
  br label %65

65:                                               ; preds = %61, %58
  %66 = load ptr, ptr %19, align 8, !tbaa !38
  %67 = getelementptr inbounds nuw i32, ptr %66, i64 %1
  %68 = load i32, ptr %67, align 4, !tbaa !5
  %69 = icmp eq i32 %68, %27
  br i1 %69, label %70, label %71

70:                                               ; preds = %65
  store i32 %28, ptr %67, align 4, !tbaa !5
  br label %71

71:                                               ; preds = %70, %65
  %72 = load i64, ptr %13, align 8, !tbaa !23
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %74, label %128

74:                                               ; preds = %71
  %75 = load ptr, ptr %15, align 8, !tbaa !26
  %76 = load i64, ptr %16, align 8, !tbaa !27
  %77 = mul i64 %76, %33
  %78 = getelementptr inbounds nuw i64, ptr %75, i64 %77
  %79 = load i64, ptr %78, align 8, !tbaa !9
  %80 = icmp eq i64 %79, 0
  br i1 %80, label %110, label %81

81:                                               ; preds = %74
  %82 = load i64, ptr %20, align 8, !tbaa !24
  %83 = add i64 %82, 1
  store i64 %83, ptr %20, align 8, !tbaa !24
  %84 = load ptr, ptr %21, align 8, !tbaa !30
  %85 = getelementptr inbounds nuw i32, ptr %84, i64 %82
  store i32 %27, ptr %85, align 4, !tbaa !5
  %86 = icmp eq i64 %82, 0
  br i1 %86, label %110, label %87

87:                                               ; preds = %81
  %88 = load ptr, ptr %22, align 8, !tbaa !31
  br label %89

89:                                               ; preds = %108, %87
  %90 = phi i64 [ %82, %87 ], [ %94, %108 ]
  %91 = getelementptr inbounds nuw i32, ptr %84, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !5
  %93 = add i64 %90, -1
  %94 = lshr i64 %93, 1
  %95 = getelementptr inbounds nuw i32, ptr %84, i64 %94
  %96 = load i32, ptr %95, align 4, !tbaa !5
  %97 = zext i32 %92 to i64
  %98 = getelementptr inbounds nuw i64, ptr %88, i64 %97
  %99 = load i64, ptr %98, align 8, !tbaa !9
  %100 = zext i32 %96 to i64
  %101 = getelementptr inbounds nuw i64, ptr %88, i64 %100
  %102 = load i64, ptr %101, align 8, !tbaa !9
  %103 = icmp uge i64 %99, %102
  %104 = icmp ne i64 %99, %102
  %105 = icmp uge i32 %92, %96
  %106 = or i1 %105, %104
  %107 = and i1 %103, %106
  br i1 %107, label %110, label %108

108:                                              ; preds = %89
  store i32 %92, ptr %95, align 4, !tbaa !5
  store i32 %96, ptr %91, align 4, !tbaa !5
  %109 = icmp eq i64 %94, 0
  br i1 %109, label %110, label %89, !llvm.loop !113

110:                                              ; preds = %108, %89, %81, %74
  %111 = load i64, ptr %6, align 8, !tbaa !9
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %129, label %113

113:                                              ; preds = %110, %125
  %114 = phi i64 [ %126, %125 ], [ 0, %110 ]
  %115 = getelementptr inbounds nuw i64, ptr %5, i64 %114
  %116 = load i64, ptr %115, align 8, !tbaa !9
  %117 = icmp eq i64 %116, %1
  br i1 %117, label %125, label %118

118:                                              ; preds = %113
  %119 = load ptr, ptr %7, align 8, !tbaa !36
  %120 = getelementptr inbounds nuw i32, ptr %119, i64 %116
  %121 = load i32, ptr %120, align 4, !tbaa !5
  %122 = icmp ne i32 %121, -1
  %123 = select i1 %122, i1 %23, i1 false
  br i1 %123, label %124, label %125

124:                                              ; preds = %118
  tail call fastcc void @wake(ptr noundef nonnull %0, i64 noundef %116, i64 noundef %2, i64 noundef %24)
  br label %125

125:                                              ; preds = %113, %118, %124
  %126 = add nuw i64 %114, 1
  %127 = icmp eq i64 %126, %111
  br i1 %127, label %129, label %113, !llvm.loop !114

128:                                              ; preds = %71, %51
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #8
  br label %132

129:                                              ; preds = %125, %110, %51
  %130 = phi i32 [ %27, %51 ], [ %28, %110 ], [ %28, %125 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #8
  %131 = icmp eq i32 %35, -1
  br i1 %131, label %132, label %26

132:                                              ; preds = %129, %26, %4, %128
  ret void
}

; Function Attrs: nounwind
define i64 @timed_start(ptr noundef captures(none) initializes((200, 208), (344, 352)) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #1 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 200
  store i64 0, ptr %3, align 8, !tbaa !24
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 344
  store i64 0, ptr %4, align 8, !tbaa !23
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = load i64, ptr %5, align 8, !tbaa !25
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %75, label %8

8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %13 = load ptr, ptr %9, align 8, !tbaa !26
  %14 = load i64, ptr %10, align 8, !tbaa !27
  br label %15

15:                                               ; preds = %8, %68
  %16 = phi i64 [ %14, %8 ], [ %34, %68 ]
  %17 = phi ptr [ %13, %8 ], [ %33, %68 ]
  %18 = phi i64 [ 0, %8 ], [ %70, %68 ]
  %19 = phi i32 [ 0, %8 ], [ %69, %68 ]
  store i64 0, ptr @touches, align 8, !tbaa !9
  %20 = load ptr, ptr %0, align 8, !tbaa !35
  %21 = mul i64 %16, %18
  %22 = getelementptr inbounds nuw i64, ptr %17, i64 %21
  %23 = getelementptr inbounds nuw i64, ptr %1, i64 %18
  %24 = load i64, ptr %23, align 8, !tbaa !9
  %25 = tail call i64 @model_start(ptr noundef %20, ptr noundef %22, i64 noundef %18, i64 noundef 0, i64 noundef %24) #8
  %26 = and i64 %25, 127
  %27 = icmp eq i64 %26, 1
  br i1 %27, label %32, label %28

28:                                               ; preds = %15
  store i64 2, ptr %4, align 8, !tbaa !23
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 352
  store i64 %25, ptr %29, align 8, !tbaa !64
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 360
  store i64 %18, ptr %30, align 8, !tbaa !65
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 368
  store i64 0, ptr %31, align 8, !tbaa !66
  br label %75

32:                                               ; preds = %15
  %33 = load ptr, ptr %9, align 8, !tbaa !26
  %34 = load i64, ptr %10, align 8, !tbaa !27
  %35 = mul i64 %34, %18
  %36 = getelementptr inbounds nuw i64, ptr %33, i64 %35
  %37 = load i64, ptr %36, align 8, !tbaa !9
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %68, label %39

39:                                               ; preds = %32
  %40 = load i64, ptr %3, align 8, !tbaa !24
  %41 = add i64 %40, 1
  store i64 %41, ptr %3, align 8, !tbaa !24
  %42 = load ptr, ptr %11, align 8, !tbaa !30
  %43 = getelementptr inbounds nuw i32, ptr %42, i64 %40
  store i32 %19, ptr %43, align 4, !tbaa !5
  %44 = icmp eq i64 %40, 0
  br i1 %44, label %68, label %45

45:                                               ; preds = %39
  %46 = load ptr, ptr %12, align 8, !tbaa !31
  br label %47

47:                                               ; preds = %66, %45
  %48 = phi i64 [ %40, %45 ], [ %52, %66 ]
  %49 = getelementptr inbounds nuw i32, ptr %42, i64 %48
  %50 = load i32, ptr %49, align 4, !tbaa !5
  %51 = add i64 %48, -1
  %52 = lshr i64 %51, 1
  %53 = getelementptr inbounds nuw i32, ptr %42, i64 %52
  %54 = load i32, ptr %53, align 4, !tbaa !5
  %55 = zext i32 %50 to i64
  %56 = getelementptr inbounds nuw i64, ptr %46, i64 %55
  %57 = load i64, ptr %56, align 8, !tbaa !9
  %58 = zext i32 %54 to i64
  %59 = getelementptr inbounds nuw i64, ptr %46, i64 %58
  %60 = load i64, ptr %59, align 8, !tbaa !9
  %61 = icmp uge i64 %57, %60
  %62 = icmp ne i64 %57, %60
  %63 = icmp uge i32 %50, %54
  %64 = or i1 %63, %62
  %65 = and i1 %61, %64
  br i1 %65, label %68, label %66

66:                                               ; preds = %47
  store i32 %50, ptr %53, align 4, !tbaa !5
  store i32 %54, ptr %49, align 4, !tbaa !5
  %67 = icmp eq i64 %52, 0
  br i1 %67, label %68, label %47, !llvm.loop !113

68:                                               ; preds = %47, %66, %32, %39
  %69 = add i32 %19, 1
  %70 = zext i32 %69 to i64
  %71 = load i64, ptr %5, align 8, !tbaa !25
  %72 = icmp ugt i64 %71, %70
  br i1 %72, label %15, label %73, !llvm.loop !115

73:                                               ; preds = %68
  %74 = load i64, ptr %4, align 8, !tbaa !23
  br label %75

75:                                               ; preds = %73, %2, %28
  %76 = phi i64 [ %74, %73 ], [ 0, %2 ], [ 2, %28 ]
  ret i64 %76
}

declare i64 @model_start(ptr noundef, ptr noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nounwind }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #8 = { nounwind }

!llvm.errno.tbaa = !{!5}

!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"long long", !7, i64 0}
!11 = !{!12, !10, i64 336}
!12 = !{!"timed", !13, i64 0, !13, i64 8, !10, i64 16, !10, i64 24, !13, i64 32, !13, i64 40, !15, i64 48, !13, i64 56, !15, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !16, i64 96, !17, i64 104, !17, i64 112, !18, i64 120, !18, i64 128, !15, i64 136, !19, i64 144, !17, i64 152, !13, i64 160, !13, i64 168, !13, i64 176, !20, i64 184, !17, i64 192, !10, i64 200, !18, i64 208, !13, i64 216, !15, i64 224, !21, i64 232, !13, i64 240, !13, i64 248, !13, i64 256, !13, i64 264, !10, i64 272, !10, i64 280, !10, i64 288, !10, i64 296, !10, i64 304, !10, i64 312, !10, i64 320, !10, i64 328, !10, i64 336, !10, i64 344, !10, i64 352, !10, i64 360, !10, i64 368, !10, i64 376, !16, i64 384, !21, i64 392, !10, i64 400, !10, i64 408, !10, i64 416, !22, i64 424, !10, i64 432, !10, i64 440, !10, i64 448}
!13 = !{!"p1 long long", !14, i64 0}
!14 = !{!"any pointer", !7, i64 0}
!15 = !{!"p1 omnipotent char", !14, i64 0}
!16 = !{!"p1 _ZTS6spread", !14, i64 0}
!17 = !{!"p1 int", !14, i64 0}
!18 = !{!"p1 short", !14, i64 0}
!19 = !{!"p1 _ZTS10lock_stats", !14, i64 0}
!20 = !{!"p1 _ZTS4held", !14, i64 0}
!21 = !{!"p1 _ZTS7section", !14, i64 0}
!22 = !{!"p1 _ZTS6logged", !14, i64 0}
!23 = !{!12, !10, i64 344}
!24 = !{!12, !10, i64 200}
!25 = !{!12, !10, i64 24}
!26 = !{!12, !13, i64 8}
!27 = !{!12, !10, i64 16}
!28 = distinct !{!28, !29}
!29 = !{!"llvm.loop.mustprogress"}
!30 = !{!12, !17, i64 192}
!31 = !{!12, !13, i64 168}
!32 = !{!12, !15, i64 48}
!33 = !{!7, !7, i64 0}
!34 = !{!12, !10, i64 448}
!35 = !{!12, !13, i64 0}
!36 = !{!12, !17, i64 104}
!37 = !{!12, !17, i64 152}
!38 = !{!12, !17, i64 112}
!39 = distinct !{!39, !29}
!40 = !{!12, !13, i64 160}
!41 = distinct !{!41, !29}
!42 = !{!12, !10, i64 328}
!43 = !{!12, !13, i64 176}
!44 = !{!12, !13, i64 56}
!45 = !{!12, !10, i64 312}
!46 = !{!12, !10, i64 320}
!47 = !{!12, !13, i64 256}
!48 = !{!12, !13, i64 264}
!49 = !{!12, !13, i64 240}
!50 = !{!12, !20, i64 184}
!51 = !{!52, !10, i64 0}
!52 = !{!"held", !10, i64 0, !10, i64 8}
!53 = distinct !{!53, !29}
!54 = !{!12, !10, i64 288}
!55 = !{!12, !10, i64 432}
!56 = !{!12, !22, i64 424}
!57 = !{!12, !10, i64 440}
!58 = !{!59, !10, i64 0}
!59 = !{!"logged", !10, i64 0, !6, i64 8, !6, i64 12, !6, i64 16, !6, i64 20}
!60 = !{!59, !6, i64 8}
!61 = !{!59, !6, i64 12}
!62 = !{!59, !6, i64 16}
!63 = !{!12, !10, i64 376}
!64 = !{!12, !10, i64 352}
!65 = !{!12, !10, i64 360}
!66 = !{!12, !10, i64 368}
!67 = !{!12, !13, i64 32}
!68 = !{!12, !13, i64 248}
!69 = !{!12, !10, i64 296}
!70 = !{!12, !10, i64 304}
!71 = !{!12, !13, i64 72}
!72 = !{!12, !13, i64 80}
!73 = !{!12, !13, i64 88}
!74 = !{!12, !18, i64 120}
!75 = !{!76, !76, i64 0}
!76 = !{!"short", !7, i64 0}
!77 = !{!12, !18, i64 208}
!78 = !{!12, !18, i64 128}
!79 = !{!12, !19, i64 144}
!80 = distinct !{!80, !29}
!81 = !{!52, !10, i64 8}
!82 = !{!83, !10, i64 32}
!83 = !{!"lock_stats", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !7, i64 48, !7, i64 2096}
!84 = !{!83, !10, i64 40}
!85 = distinct !{!85, !29}
!86 = !{i64 0, i64 8, !9, i64 8, i64 8, !9}
!87 = !{!12, !15, i64 136}
!88 = !{!12, !21, i64 232}
!89 = !{!90, !10, i64 0}
!90 = !{!"section", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !7, i64 40}
!91 = !{!90, !10, i64 8}
!92 = !{!90, !10, i64 16}
!93 = !{!90, !10, i64 24}
!94 = !{!12, !21, i64 392}
!95 = !{i64 0, i64 8, !9, i64 8, i64 8, !9, i64 16, i64 8, !9, i64 24, i64 8, !9, i64 32, i64 8, !9, i64 40, i64 256, !33}
!96 = !{!83, !10, i64 0}
!97 = !{!83, !10, i64 16}
!98 = !{!83, !10, i64 8}
!99 = !{!83, !10, i64 24}
!100 = !{!90, !10, i64 32}
!101 = distinct !{!101, !29}
!102 = !{!12, !16, i64 96}
!103 = !{!104, !10, i64 16}
!104 = !{!"spread", !10, i64 0, !10, i64 8, !10, i64 16, !7, i64 24}
!105 = !{!12, !15, i64 64}
!106 = !{!12, !16, i64 384}
!107 = !{!12, !13, i64 216}
!108 = !{!12, !15, i64 224}
!109 = !{!12, !10, i64 408}
!110 = !{!12, !10, i64 400}
!111 = !{!12, !10, i64 416}
!112 = !{!12, !13, i64 40}
!113 = distinct !{!113, !29}
!114 = distinct !{!114, !29}
!115 = distinct !{!115, !29}
