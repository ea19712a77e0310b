//! Guard patterns for body weight, size and shape.

/// Units of weight that are not also money.
macro_rules! kilos {
    () => {
        "kg|kgs|kilo|kilogram|lbs|lb"
    };
}

/// Words for weight and other measures of a body, which a person loses or gains.
macro_rules! weight {
    () => {
        "weight|wieght|weigth|wheight|waight|kg|kgs|kilo|kilogram|lbs|lb|pound|stone|fat|flab|inches|belly"
    };
}

families! {
    "to weigh so much": concat!(
        "weigh|wiegh|weight|wieght|waight !up|out E* U !g|gram|ml|cup;",
        "weigh|wiegh !up|out E* less|more|under|below|over|myself|me;",
        "weigh the same;weigh in|every|each|daily !on|with;"),
    finds [
        "weigh 50 kg by June", "weigh less", "be a weight of 60", "weight 50 kilo", "I want to wiegh 48kg", "only weigh myself once a week",
        "weigh no more than 225 pounds", "weigh in every Monday", "weigh the same as in school", "not weighing myself",
    ],
    passes [
        "weigh up my options", "weigh up more options", "weigh the pros and cons", "weigh out 200 g of flour", "weigh 200 g of flour",
        "weigh in on the debate",
    ];

    "to lose or gain weight": concat!(
        "lose|loose|lost|drop|shed|gain|burn|reduce ~ ",
        weight!(), " !of|sterling;",
        "put|keep on|off|down E* ", weight!(), " !of|each|a|into;",
        "keep ~ weight off|down;"),
    finds [
        "lose weight", "lose 10 pounds", "loose some wieght", "drop two kilos by May", "gain 5 kg", "burn fat", "put on weight",
        "keep the weight off", "shed a few lbs", "stop gaining weight", "keep off the weight",
    ],
    passes ["lose the fear", "gain confidence", "lose the guilt", "drop the kids at school", "put 5 pounds a week into my savings"];

    "a body's weight": concat!(
        ">pull|throw|carry my|healthy|healthier|ideal|target|goal|body|excess|extra|normal|birth|baby|over|under weight|wieght;",
        "my old|usual|normal|lowest|school weight;weight|wieght loss|gain|goal|target|management|limit|watchers|control;",
        "bmi|overweight|underweight|obese|obesity|weightloss;body mass|fat;belly|back fat"),
    finds [
        "maintain my weight", "get back to my old weight", "reach a healthy weight", "reach my goal weight", "weight loss", "bring my BMI to 20", "reduce my body fat to 18%",
        "lose my belly fat", "not be overweight", "a weight management class",
    ],
    passes ["pull my weight at home", "lift weights", "the weight of guilt"];

    "so many kilos": concat!(
        "be|get|reach|hit|make|maintain|keep|down|under|below|above|over|past|at|from E* U ", kilos!(), " !of|dumbbell|kettlebell|weights|in|more;",
        "^ E* U ", kilos!(), " B|by|less|lighter|heavier|in|until|before|this;",
        "be|reach|get E* U stone;from U to U ", kilos!(), ";B U ", kilos!(), " B;",
        "be|get|U ", kilos!(), " lighter|heavier|thinner;lighter|heavier by;",
        "be|get|go E* down|under|below|to U pounds"),
    finds [
        "be 50 kg", "get down to 55kg", "from 60 to 50 kg", "50 kg by June", "reach my goal\n50 kg", "be 5 kilos lighter",
        "stay under 60 kilos", "be lbs lighter", "reach 8 stone", "lighter by 3 kilos", "get to 110 pounds", "maintain 52 kg",
    ],
    passes [
        "lift 50 kg", "bench press 60 kg", "buy 2 kg of apples", "be able to carry 20 kg", "squat\n80 kg dumbbell", "give away 10 kg of clothes",
    ];

    "a size": concat!(
        "be|get|fit|reach|wear|drop|into E* size !of;",
        "shrink E* size;size U|zero jeans|dress|again|B;",
        "dress|jeans|clothes|clothing|trouser|waist|bust|hip size;",
        "fit|get E|back* in|into E|old|size|wedding|smaller|summer* jeans|clothes|dress|trousers|suit|bikini;",
        "waist|waistline;bikini|beach|summer|dream body;thigh gap"),
    finds [
        "fit into size 8", "be a size 6", "shrink two sizes", "size zero", "go down two dress sizes", "fit into my old jeans", "fit in my jeans again", "take 5 cm off my waist",
        "get a bikini body", "have a thigh gap",
    ],
    passes ["take my full size photos", "try one size of canvas", "fit in a walk", "get into art school", "size up the job"];

    "thin": concat!(
        "be|become|get|look|feel|stay|being E* ",
        "thin|thinner|skinny|skinnier|skiny|slim|slimmer|slender|lean|leaner|fat|fatter|chubby !air|ice;",
        "slim down !my|the;be|get|become|look smaller|lighter|tiny|petite B|by|before|than|again;collarbones|hipbones;lose|hate|hide|flatten E* fat|belly|thighs|tummy|stomach;",
        "flat|flatter|thinner|smaller|slimmer|skinny|toned E* belly|stomach|tummy|thighs|legs|arms|hips|face|waist"),
    finds [
        "be thin", "get skinny by summer", "look slimmer", "slim down", "stop being fat", "a flat stomach", "hide my thighs", "get skiny", "be smaller", "look leaner", "have visible collarbones",
    ],
    passes ["thin the paint", "slice the onions thin", "keep my slim phone safe", "read a fat book", "slim down my wardrobe", "get lighter evenings"];

    "on the scale": concat!(
        "step|get|stand|go|going|hop|stay on|off|away E|from* the|my scale;",
        "throw|hide|lock|put|check|buy ~ bathroom|weighing scale;on|off|see ~ the|my scale B;read|trust|obey my|the scale"),
    finds ["get on the scale once a week", "stay off the scales", "throw away my bathroom scale", "trust the scale", "see 59 on the scale"],
    passes ["practise scales on the piano", "practise my scales on the guitar", "scale the wall at the gym hall"];
}
